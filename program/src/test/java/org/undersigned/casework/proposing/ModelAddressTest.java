package org.undersigned.casework.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An exhibit does not leave the machine unless a colleague says so.
class ModelAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080, http://127.0.0.1:8080",
    "http://127.8.9.1:8080/, http://127.8.9.1:8080",
    "HTTP://localhost:1234, http://127.0.0.1:1234",
    "http://[::1]:8080, http://[0:0:0:0:0:0:0:1]:8080",
    "https://127.0.0.1, https://127.0.0.1"
  })
  void thisMachineIsTakenUnderItsNumber(String written, String root) {
    var taken =
        assertInstanceOf(
            ModelAddress.Outcome.Taken.class,
            ModelAddress.of(written, ModelAddress.Place.THIS_MACHINE));
    assertEquals(root, taken.address().root().toString());
    assertEquals(ModelAddress.Place.THIS_MACHINE, taken.address().place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.7:8080",
        "http://0.0.0.0:8080",
        "http://[2001:db8::1]:8080",
        "http://127.0.0.1@192.0.2.7:8080",
        "http://user:word@127.0.0.1:8080",
        "http://127.0.0.1:8080/v1?x=http://192.0.2.7",
        "http://127.0.0.1:8080/v1",
        "http://127.0.0.1:8080#x",
        "file:///etc/passwd",
        "ftp://127.0.0.1",
        "127.0.0.1:8080",
        "http://",
        ""
      })
  void anythingElseIsRefused(String written) {
    var refused =
        assertInstanceOf(
            ModelAddress.Outcome.Refused.class,
            ModelAddress.of(written, ModelAddress.Place.THIS_MACHINE));
    assertEquals("MODEL-01", refused.why().code());
  }

  @Test
  void anotherMachineIsTakenOnlyByExpressLeaveAndIsMarked() {
    var taken =
        assertInstanceOf(
            ModelAddress.Outcome.Taken.class,
            ModelAddress.of("http://192.0.2.7:8080", ModelAddress.Place.ELSEWHERE));
    assertEquals(ModelAddress.Place.ELSEWHERE, taken.address().place());
  }

  @Test
  void whereNothingAnswersTheModelIsRefusedBeforeAnythingIsRead() {
    String url;
    try (AnsweringServer closed = AnsweringServer.writing("")) {
      url = closed.url();
    }
    var refused =
        assertInstanceOf(
            LocalModelProposer.Opening.Refused.class,
            LocalModelProposer.open(
                new LocalModelProposer.Settings(
                    url,
                    Optional.empty(),
                    ModelAddress.Place.THIS_MACHINE,
                    Duration.ofSeconds(5))));
    assertEquals("MODEL-02", refused.why().code());
  }
}
