package id.asn.localstack.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
    @TempDir
    Path directory;

    private SigningKeys keys = new SigningKeys(Path.of(""), Path.of(""));

    @BeforeEach
    void generateKeys() throws IOException {
        keys = SigningKeys.in(directory);
    }

    @Test
    void aTokenSaysWhoMayDoWhatWhere() throws Exception {
        JwtClaims claims = verified(issuer().issue(preset("hr-portal-tegal"), Duration.ofMinutes(5)));

        assertThat(claims.getSubject()).isEqualTo("hr-portal-tegal");
        assertThat(claims.getStringListClaimValue("agencies")).containsExactly("6407");
        assertThat(claims.getStringClaimValue("scope").split(" "))
                .contains("standards:enact", "hours:review")
                .doesNotContain("rules:write", "events:replay");
        assertThat(claims.hasClaim("provider")).isFalse();
    }

    @Test
    void anLmsSpeaksForItsProviderAndOnlyPostsHours() throws Exception {
        JwtClaims claims = verified(issuer().issue(preset("lms-bpsdm-jateng"), Duration.ofMinutes(5)));

        assertThat(claims.getStringClaimValue("provider")).isEqualTo("BPSDM-JATENG");
        assertThat(claims.getStringListClaimValue("agencies")).containsExactly("*");
        assertThat(claims.getStringClaimValue("scope")).isEqualTo("hours:post");
    }

    @Test
    void anEmployeeTokenCarriesTheEmployee() throws Exception {
        RolePreset employee = new RolePreset("someone", "Herself", List.of("6407"), null, "e-1", "hours:read");

        assertThat(verified(issuer().issue(employee, Duration.ofMinutes(5))).getStringClaimValue("employee"))
                .isEqualTo("e-1");
    }

    @Test
    void makersAndCheckersAreDifferentPeople() {
        assertThat(RolePresets.all()).extracting(RolePreset::name).doesNotHaveDuplicates();
        assertThat(preset("hr-checker-kemnaker").agencies())
                .isEqualTo(preset("hr-portal-kemnaker").agencies());
    }

    @Test
    void onlyThePlatformAdminWritesRulesAndReplays() {
        assertThat(RolePresets.all())
                .filteredOn(role ->
                        role.scope().contains("rules:write") || role.scope().contains("events:replay"))
                .extracting(RolePreset::name)
                .containsExactly("platform-admin");
    }

    @Test
    void keysAreMadeOnceAndThePrivateOneIsPrivate() throws IOException {
        String before = Files.readString(keys.privateKeyFile());

        SigningKeys again = SigningKeys.in(directory);

        assertThat(Files.readString(again.privateKeyFile())).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(again.privateKeyFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void everyRoleHasATokenInAFileOfItsOwn() throws Exception {
        Tokens tokens = Tokens.issue(issuer());

        tokens.save(directory.resolve("tokens.json"), directory.resolve("tokens"));

        assertThat(Files.readString(directory.resolve("tokens/auditor"))).isEqualTo(tokens.of("auditor"));
        assertThat(verified(tokens.of("auditor")).getExpirationTime().getValue())
                .isGreaterThan(
                        Clock.systemUTC().instant().plus(Duration.ofDays(29)).getEpochSecond());
    }

    private TokenIssuer issuer() throws IOException {
        return new TokenIssuer(keys, Clock.systemUTC());
    }

    private static RolePreset preset(String name) {
        return RolePresets.all().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JwtClaims verified(String token) throws Exception {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setExpectedIssuer(TokenIssuer.ISSUER)
                .setVerificationKey(publicKey())
                .setRequireExpirationTime()
                .build();
        return consumer.processToClaims(token);
    }

    private PublicKey publicKey() throws Exception {
        String base64 = Files.readString(keys.publicKeyFile())
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
