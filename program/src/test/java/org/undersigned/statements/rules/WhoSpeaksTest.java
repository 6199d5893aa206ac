package org.undersigned.statements.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.Texts;

/// Sentences whose speaker is not the noun next to the verb, or not the author of today.
class WhoSpeaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The district council itself said that nobody had been hurt. | The district council",
        "en | In our leaflet of 1 June we said that a picker had died. | Harbour Watch, leaflet of"
            + " 1 June",
        "en | In a note of 4 November the Permanent Mission said that nobody had been hurt. | the"
            + " Permanent Mission",
        "en | The Directorate of State Protection (DSP) is in Belvar. The DSP said that nobody had"
            + " been hurt. | Directorate of State Protection",
        "fr | Dans notre tract du 21 janvier, nous annoncions que le gardien était mort. | Harbour"
            + " Watch, tract du 21 janvier",
        "ru | По словам Инги Лаптевой, её брата избили. | Инга Лаптева",
        "ru | В пресс-релизе от 20 июня мы сообщали, что докер погиб. | Harbour Watch, пресс-релизе"
            + " от 20 июня",
      })
  void theLastLinkIsWhoSpeaks(String language, String text, String speaker) {
    List<StatementDraft> statements =
        new RuleProposer().propose(Texts.material(language, text, "Harbour Watch")).statements();
    assertTrue(
        statements.stream()
            .anyMatch(
                one -> one.speakers().size() == 2 && one.speakers().getLast().equals(speaker)),
        () -> statements.stream().map(StatementDraft::speakers).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Инги Лаптевой | Инга Лаптева",
        "Ильяса Шорабека | Ильяс Шорабек",
        "Глеба Охрименко | Глеб Охрименко",
        "Ренатом Ахтямбаевым | Ренат Ахтямбаев",
        "Раиса Тумаш | Раиса Тумаш",
        "Anna Petrova | Anna Petrova",
      })
  void aRussianNameIsBroughtToTheNominative(String printed, String spoken) {
    assertEquals(spoken, Nominatives.of(printed));
  }
}
