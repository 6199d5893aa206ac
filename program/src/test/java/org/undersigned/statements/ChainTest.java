package org.undersigned.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.statements.profile.ProfileReader;
import org.undersigned.statements.rules.RuleProposer;

/// Nobody stands twice in a row in a chain of speakers.
class ChainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quay League > Quay League | Quay League",
        "Quay League > the quay league | Quay League",
        "la Ligue du Quai > Ligue du Quai | la Ligue du Quai",
        "Quay League > Quay League, 2 March 2031 | Quay League",
        "No. 1 of the Quay League > Quay League | No. 1 of the Quay League",
        "Radio Ostrel > Quay League > Quay League > Ilse Brandov | Radio Ostrel > Quay League >"
            + " Ilse Brandov",
        "Quay League > Ilse Brandov > Quay League | Quay League > Ilse Brandov > Quay League",
        "Quay League > Quay Workers' League | Quay League > Quay Workers' League",
        "Witness 4 > Witness 5 | Witness 4 > Witness 5"
      })
  void whoTellsTheirOwnWordsIsOneLink(String told, String chain) {
    assertEquals(List.of(chain.split(" > ")), Chain.of(List.of(told.split(" > "))));
  }

  @Test
  void aNumberedStatementIsItsAuthorsOwnVoice() {
    String text =
        """
        Statement No. 1 of the Harbour Memory Association, 4 March 2031

        On 2 March 2031 guards shot at the crowd in the port of Ostrel. At least 31 people were killed, the association said.
        """;
    var reading = Texts.reading("en", text);
    var profile = ProfileReader.read(reading);
    assertEquals("Harbour Memory Association", profile.author());
    for (var each : new RuleProposer().propose(new Material(reading, profile)).statements())
      assertEquals(List.of("Harbour Memory Association"), each.speakers());
  }
}
