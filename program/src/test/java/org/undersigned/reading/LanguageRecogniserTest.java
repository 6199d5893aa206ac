package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour office denied that any boat was held.",
        "fr | Le bureau du port a nié que des bateaux aient été retenus.",
        "fr | Nous demandons la libération de tous les détenus.",
        "ru | Капитан отрицал это и просил показать ему приказ.",
        "uk | Капітан заперечував це і просив показати йому наказ.",
        "kk | Капитан бұл туралы ештеңе білмейтінін айтты және бұйрықты көрсетуді сұрады.",
        "ky | Капитан бул жөнүндө эч нерсе билбешин айтып, буйрукту көрсөтүүнү суранды.",
        "ar | ونفى القبطان ذلك وطلب الاطلاع على الأمر من المكتب.",
        "fa | ناخدا این را رد کرد و خواست که دستور را به او نشان دهند.",
        "de | Der Kapitän bestritt dies und bat darum, den Befehl zu sehen.",
        "es | El capitán lo negó y pidió que le mostraran la orden.",
        "tr | Kaptan bunu reddetti ve kendisine emrin gösterilmesini istedi.",
        "pl | Kapitan zaprzeczył temu i poprosił o pokazanie rozkazu, którego nie było.",
        "it | Il capitano lo ha negato e ha chiesto di vedere l'ordine della capitaneria.",
        "pt | O capitão negou isso e pediu para ver a ordem que não lhe foi mostrada.",
        "und | 1234 5678"
      })
  void aSentenceIsEnough(String language, String sentence) {
    assertEquals(language, LanguageRecogniser.of(sentence));
  }
}
