package org.undersigned.statements.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Texts;

class ProfileReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ministry of Health of Lavenia~~Statement on the ward at Talnach~~12 May 2031~~The"
            + " Ministry informs that nobody was turned away from the ward. | government press"
            + " statement | Ministry of Health of Lavenia | Statement on the ward at Talnach |"
            + " 2031-05-12",
        "en | Harbour Watch~~The empty cells of Talnach~Report, 3 June 2031~~We interviewed 40"
            + " detainees and found that eleven of them had been beaten by guards. | ngo report |"
            + " Harbour Watch | The empty cells of Talnach | 2031-06-03",
        "en | WITNESS ACCOUNT Q-4~~Taken on 9 May 2031 by a volunteer of the centre, read back to"
            + " the witness in her language.~~I saw three men at the gate. | witness account |"
            + " Witness Q-4 | WITNESS ACCOUNT Q-4 | 2031-05-09",
        "fr | Tribunal de Talnach~~Jugement du 4 juin 2031 (extrait)~~Le tribunal déclare Paul"
            + " Marin coupable de vol et le condamne à six mois de prison. | court judgment extract"
            + " | Tribunal de Talnach | Jugement du 4 juin 2031 (extrait) | 2031-06-04",
        "ru | Показания свидетеля С-4~~Записано 15 мая 2031 года волонтёром, свидетель согласен на"
            + " использование показаний.~~Я видел троих у ворот. | witness account | Свидетель С-4"
            + " | Показания свидетеля С-4 | 2031-05-15",
      })
  void kindAuthorTitleAndDateAreRead(
      String language, String text, String kind, String author, String title, String date) {
    DocumentProfile profile =
        ProfileReader.read(Texts.reading(language, text.replace("~~", "\n\n").replace("~", "\n")));
    assertEquals(kind, profile.kind());
    assertEquals(author, profile.author());
    assertEquals(Optional.of(title), profile.title());
    assertEquals(Optional.of(date), profile.date());
  }
}
