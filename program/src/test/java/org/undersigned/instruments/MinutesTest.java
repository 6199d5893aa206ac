package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Written Declaration No. 830 on the quarry strike, Doc. 16030, which has been signed"
            + " by 23 members. | 830 | 23",
        "en | Written declaration No 831 (Doc. 16031, 20 signatures) was tabled. | 831 | 20",
        "en | The Chair announced written declaration No. 832, bearing the signatures of twenty-one"
            + " members (Doc. 16032). | 832 | 21",
        "en | Written declaration No. 833, Doc. 16033, was tabled by Ms Aasgaard and 24 others. |"
            + " 833 | 25",
        "en | Twenty-two members have signed it: written declaration No. 834, Doc. 16034, 22"
            + " members have signed. | 834 | 22",
        "en | Written declaration No. 835 (Doc. 16035) has so far collected 19 signatures. | 835 |"
            + " 19",
        "fr | La déclaration écrite n° 836 (Doc. 16036), signée par vingt membres, est distribuée."
            + " | 836 | 20",
        "fr | Déclaration écrite n° 837, Doc. 16037, revêtue de 21 signatures. | 837 | 21",
        "fr | Déclaration écrite n° 838, Doc. 16038, présentée par M. Tierney et 18 autres membres."
            + " | 838 | 19",
        "en | Written declaration No. 839 on prisons, Doc. 16039, was announced. | 839 | -1"
      })
  void theCountOfTheDayIsRead(String language, String words, String number, int signers) {
    List<Minutes.Announcement> read =
        Minutes.announcements(InstrumentWords.reading(words.strip(), language));
    assertEquals(1, read.size(), words);
    assertEquals(number, read.getFirst().number());
    assertEquals(
        signers < 0 ? OptionalInt.empty() : OptionalInt.of(signers), read.getFirst().signers());
  }

  @org.junit.jupiter.api.Test
  void severalDeclarationsOfOneSentenceKeepTheirCounts() {
    List<Minutes.Announcement> read =
        Minutes.announcements(
            InstrumentWords.reading(
                "Written declarations Nos. 840 (Doc. 16040, 21 signatures) and 841 (Doc. 16041, 34"
                    + " signatures) have been tabled.",
                "en"));
    assertEquals(
        List.of("840 16040 21", "841 16041 34"),
        read.stream()
            .map(
                a ->
                    a.number() + " " + a.documentNumber().orElse("") + " " + a.signers().orElse(-1))
            .toList());
  }
}
