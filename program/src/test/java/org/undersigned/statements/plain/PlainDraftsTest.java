package org.undersigned.statements.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.PersonDraft;
import org.undersigned.statements.Texts;
import org.undersigned.statements.rules.RuleProposer;

/// Kazakh and Arabic documents get persons, figures and dates; other languages without word lists
/// get nothing.
class PlainDraftsTest {

  private static Drafts drafts(String language, String text) {
    return new RuleProposer().propose(Texts.material(language, text, "the author"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk | Ауылда 8 адам қаза тапты.                       | 8 адам              | EXACTLY  |"
            + " persons",
        "kk | Кемінде 30 тұрғынды көшірді.                    | Кемінде 30 тұрғынды | AT_LEAST |"
            + " persons",
        "kk | Полиция шамамен 50 жұмысшыны ұстады.            | шамамен 50 жұмысшыны| ABOUT    |"
            + " persons",
        "ar | قتل 8 أشخاص في القرية.                          | 8 أشخاص             | EXACTLY  |"
            + " persons",
        "ar | أصيب ما لا يقل عن 30 مدنيا.                     | ما لا يقل عن 30 مدنيا | AT_LEAST |"
            + " persons"
      })
  void aFigureHasItsBoundAndItsNoun(
      String language, String text, String quote, String bound, String unit) {
    var figure = drafts(language, text).figures().getFirst();
    assertEquals(quote, figure.quote().words());
    assertEquals(bound, figure.amount().bound().name());
    assertEquals(unit, figure.unit());
    assertEquals(List.of("the author"), figure.speakers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk | Оны Динара Оразбаевадан естідік.       | Динара Оразбаева",
        "kk | Іс Бекзат Төлегенұлының үйінде болды.  | Бекзат Төлегенұлы",
        "kk | Бас прокуратура жауап бермеді.         |",
        "kk | Порт 2031 жылғы 3 мамырда жабылды.     |",
        "ar | قال المحامي سامر حداد إن الميناء أغلق. | سامر حداد",
        "ar | وصلت الطالبة ليلى عبد الله أمس.        | ليلى عبد الله",
        "ar | قالت الوزارة إن الميناء أغلق.          |"
      })
  void aNameIsFoundWithoutItsEndingAndABodyIsNone(String language, String text, String name) {
    List<String> found =
        drafts(language, text).persons().stream().map(PersonDraft::nameAsWritten).toList();
    assertEquals(name == null ? List.of() : List.of(name), found);
  }

  @Test
  void aFigureTakesTheOnlyDateOfItsSentence() {
    var kazakh = drafts("kk", "2031 жылғы 12 сәуірде 8 адам қаза тапты.").figures().getFirst();
    assertEquals("2031-04-12", kazakh.from().orElseThrow());
    var arabic = drafts("ar", "قتل 8 أشخاص يوم 12 أبريل 2031.").figures().getFirst();
    assertEquals("2031-04-12", arabic.from().orElseThrow());
  }

  @Test
  void lengthsOfTimeAreNoFigures() {
    assertEquals(List.of(), drafts("kk", "Ол 3 ай қамауда отыр.").figures());
    assertEquals(List.of(), drafts("ar", "بقي محتجزا 3 أشهر.").figures());
  }

  @Test
  void aLanguageWithoutWordListsGivesNothing() {
    assertEquals(Drafts.none(), drafts("fi", "Kylässä kuoli 8 ihmistä."));
  }

  @Test
  void everyQuoteStandsAtItsPlace() {
    String text = "𐓏 Кемінде 14 адам қаза тапты. Оны Айгүл Сейітова айтты.";
    Drafts drafts = drafts("kk", text);
    var reading = Texts.reading("kk", text);
    assertTrue(drafts.figures().size() == 1 && drafts.persons().size() == 1);
    for (var each :
        List.of(drafts.figures().getFirst().quote(), drafts.persons().getFirst().quote()))
      assertEquals(each.words(), reading.words(each.start(), each.end()));
  }
}
