package id.asn.traininghours.transcript;

import id.asn.chassis.web.CallerLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;

/** Answers with the paper, in the language of whoever will read it: Indonesian unless another one is asked for. */
@ApplicationScoped
class TranscriptPdf {

    private final CallerLanguage language;
    private final Clock clock;

    TranscriptPdf(CallerLanguage language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    Response answer(IssuedTranscript issued, HttpHeaders request) {
        boolean isAsked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) != null;
        Locale locale = isAsked ? language.locale() : CallerLanguage.INDONESIAN;
        byte[] paper = new TranscriptPaper(issued, new TranscriptTexts(locale, clock.getZone())).bytes();
        return Response.ok(paper, TranscriptResource.PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"transcript-%s.pdf\""
                                .formatted(issued.issue().issueId()))
                .header("Repr-Digest", reprDigest(paper))
                .build();
    }

    private static String reprDigest(byte[] paper) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(paper);
            return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
