package id.asn.assessment.match;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes the text of what was asked for as {@code text/plain}, in UTF-8. */
@Provider
@Produces(MediaType.TEXT_PLAIN)
public class WholeTextWriter implements MessageBodyWriter<WholeText> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return WholeText.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            WholeText told,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle("Content-Type", MediaType.TEXT_PLAIN_TYPE.withCharset(StandardCharsets.UTF_8.name()));
        body.write(told.wholeText().getBytes(StandardCharsets.UTF_8));
    }
}
