package id.asn.traininghours.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    @Test
    void isReadAsPeopleTypeIt() {
        VerificationCode code = new VerificationCode("7K2M09QDXW3F5T81");
        assertThat(code.grouped()).isEqualTo("7K2M-09QD-XW3F-5T81");
        assertThat(VerificationCode.read("7k2m-09qd-xw3f-5t81")).contains(code);
        assertThat(VerificationCode.read("7K2M O9QD XW3F 5T8I")).contains(code);
        assertThat(VerificationCode.read("7k2mo9qdxw3f5t8l")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K2M", "7K2M-09QD-XW3F-5T8U", "7K2M-09QD-XW3F-5T81-0", "'; drop table transcript_issue"})
    void whatWasNeverACodeIsNone(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @Test
    void isNeverTheSameAndAlwaysReadable() {
        assertThat(Stream.generate(VerificationCode::next).limit(1_000).distinct())
                .hasSize(1_000)
                .allSatisfy(code ->
                        assertThat(VerificationCode.read(code.grouped())).contains(code));
    }
}
