package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.Encoding.Ground;

class EncodingDetectorTest {
  private static final String RUSSIAN =
      "В субботу утром жители посёлка вышли к зданию суда. Адвокат Орлан Вештов сообщил, что его"
          + " подзащитного не видели с 7 марта.";
  private static final String FRENCH =
      "Le procureur a déclaré que « l’enquête » était terminée ; les familles, elles, n’ont reçu"
          + " aucune réponse à leurs lettres.";
  private static final String FRENCH_ASCII_QUOTES =
      "Les députés, préoccupés par la façon dont les détenus ont été traités à l'hôpital, appellent"
          + " à une enquête sérieuse.";
  private static final String GERMAN =
      "Die Behörden erklärten, über das Schicksal der Verschwundenen müsse später geprüft werden;"
          + " große Zweifel blieben.";
  private static final String TURKISH =
      "Savcılık, gözaltına alınan kişilerin sayısını açıklamadı; aileler şehirdeki cezaevinin"
          + " önünde bekliyor, ışıklar söndü.";
  private static final String POLISH =
      "Rzecznik oświadczył, że śledztwo w sprawie zaginionych zostało zamknięte, a rodziny nie"
          + " otrzymały żadnej odpowiedzi od władz.";
  private static final String ARABIC =
      "أعلنت النيابة العامة أن التحقيق انتهى ولم تتلق العائلات أي رد على رسائلها منذ شهر مارس.";

  @ParameterizedTest
  @CsvSource({
    "windows-1251, RUSSIAN",
    "KOI8-R, RUSSIAN",
    "ISO-8859-5, RUSSIAN",
    "IBM866, RUSSIAN",
    "x-MacCyrillic, RUSSIAN",
    "windows-1252, FRENCH",
    "x-MacRoman, FRENCH",
    "windows-1252, FRENCH_ASCII_QUOTES",
    "x-MacRoman, FRENCH_ASCII_QUOTES",
    "windows-1252, GERMAN",
    "windows-1254, TURKISH",
    "windows-1250, POLISH",
    "ISO-8859-2, POLISH",
    "windows-1256, ARABIC",
    "UTF-8, RUSSIAN",
    "UTF-8, FRENCH",
    "UTF-16LE, RUSSIAN",
    "UTF-16BE, FRENCH",
    "UTF-16LE, GERMAN",
    "UTF-16BE, ARABIC",
    "UTF-32LE, RUSSIAN",
    "UTF-32BE, FRENCH"
  })
  void textWithoutAMarkIsDecodedRight(String charset, String sample)
      throws ReflectiveOperationException {
    String text = (String) EncodingDetectorTest.class.getDeclaredField(sample).get(null);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Encoding found = EncodingDetector.detect(bytes);
    assertEquals(text, new String(bytes, found.decoder()), found.toString());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkDecides(String charset) {
    Encoding found =
        EncodingDetector.detect(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset)));
    assertEquals(charset, found.charset());
    assertEquals(Ground.MARK, found.ground());
  }

  @Test
  void capitalsAloneAreStillRussian() {
    byte[] bytes =
        "СПИСОК ЗАДЕРЖАННЫХ; ФАМИЛИЯ; ИМЯ; МЕСТО ЗАДЕРЖАНИЯ"
            .getBytes(Charset.forName("windows-1251"));
    assertEquals("windows-1251", EncodingDetector.detect(bytes).charset());
  }

  @Test
  void plainAsciiIsUtf8OnTheGroundOfAscii() {
    assertEquals(
        Ground.ASCII,
        EncodingDetector.detect("plain".getBytes(StandardCharsets.US_ASCII)).ground());
  }

  @Test
  void aFewMalformedBytesDoNotMakeUtf8AnotherEncoding() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';
    Encoding found = EncodingDetector.detect(bytes);
    assertEquals("UTF-8", found.charset());
    assertEquals(1, found.malformed());
  }
}
