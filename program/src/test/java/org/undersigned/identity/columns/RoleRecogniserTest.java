package org.undersigned.identity.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleRecogniserTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Veltsin Oro", "3.11.1984", "m", "Lower Quay", "P100234", "oro@mail.example"),
          List.of("Harnet Ilka", "17.02.1990", "f", "Old Mill", "P100235", "ilka@mail.example"),
          List.of("Tamsor Jeck", "28.06.1971", "m", "Old Mill", "P100299", "jeck@mail.example"));

  private static List<Role> roles(String... header) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(header));
    table.addAll(ROWS);
    return RoleRecogniser.recognise("list", table, Map.of()).columns().stream()
        .map(ColumnRole::role)
        .toList();
  }

  private static final List<Role> EXPECTED =
      List.of(Role.NAME, Role.BIRTH, Role.SEX, Role.PLACE, Role.DOCUMENT, Role.EMAIL);

  @Test
  void headersInSeveralLanguagesAreKnown() {
    assertEquals(EXPECTED, roles("Name", "Date of birth", "Sex", "Town", "Passport no.", "E-mail"));
    assertEquals(EXPECTED, roles("ФИО", "дата рождения", "пол", "город", "паспорт", "эл. почта"));
    assertEquals(
        EXPECTED, roles("nom complet", "date_naissance", "sexe", "ville", "passeport", "courriel"));
    assertEquals(EXPECTED, roles("FullName", "DOB", "Gender", "City", "PassportNumber", "Email"));
  }

  @Test
  void contentTellsWhereHeadersDoNot() {
    List<Role> roles = roles("a1", "b2", "c3", "d4", "e5", "f6");
    assertEquals(Role.NAME, roles.get(0));
    assertEquals(Role.SEX, roles.get(2));
    assertEquals(Role.EMAIL, roles.get(5));
  }

  @Test
  void aHeaderThatItsCellsContradictIsNotBelieved() {
    List<Role> roles = roles("Name", "Sex", "Date of birth", "Town", "Passport", "E-mail");
    assertTrue(roles.get(1) != Role.SEX && roles.get(2) != Role.BIRTH, roles.toString());
  }

  @Test
  void titlesMayStandAboveTheHeader() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Persons held in March", "", "", "", "", ""));
    table.add(List.of("second edition", "", "", "", "", ""));
    table.add(List.of("Name", "Born", "Sex", "Taken where", "Document", "E-mail"));
    table.addAll(ROWS);
    assertEquals(3, RoleRecogniser.recognise("list", table, Map.of()).headerRecord());
  }

  @Test
  void whatTheUserTellsGoesFirst() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Name", "Born", "Sex", "Town", "Document", "E-mail"));
    table.addAll(ROWS);
    var mapping =
        RoleRecogniser.recognise("list", table, Map.of("town", Role.IGNORE, "5", Role.ID));
    assertEquals(Role.IGNORE, mapping.columns().get(3).role());
    assertEquals(Role.ID, mapping.columns().get(4).role());
  }
}
