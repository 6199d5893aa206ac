package org.undersigned.identity.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words for the sexes as lists write them.
final class Sexes {
  static final int MALE = 1;
  static final int FEMALE = 2;
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("m", MALE),
          Map.entry("male", MALE),
          Map.entry("man", MALE),
          Map.entry("boy", MALE),
          Map.entry("h", MALE),
          Map.entry("homme", MALE),
          Map.entry("hombre", MALE),
          Map.entry("masculin", MALE),
          Map.entry("masculino", MALE),
          Map.entry("männlich", MALE),
          Map.entry("м", MALE),
          Map.entry("муж", MALE),
          Map.entry("муж.", MALE),
          Map.entry("мужской", MALE),
          Map.entry("мужчина", MALE),
          Map.entry("ер", MALE),
          Map.entry("ذكر", MALE),
          Map.entry("erkek", MALE),
          Map.entry("е", MALE),
          Map.entry("ер адам", MALE),
          Map.entry("varón", MALE),
          Map.entry("ч", MALE),
          Map.entry("чол", MALE),
          Map.entry("ә", FEMALE),
          Map.entry("қыз", FEMALE),
          Map.entry("امرأة", FEMALE),
          Map.entry("رجل", MALE),
          Map.entry("f", FEMALE),
          Map.entry("female", FEMALE),
          Map.entry("woman", FEMALE),
          Map.entry("girl", FEMALE),
          Map.entry("femme", FEMALE),
          Map.entry("mujer", FEMALE),
          Map.entry("féminin", FEMALE),
          Map.entry("femenino", FEMALE),
          Map.entry("w", FEMALE),
          Map.entry("weiblich", FEMALE),
          Map.entry("ж", FEMALE),
          Map.entry("жен", FEMALE),
          Map.entry("жен.", FEMALE),
          Map.entry("женский", FEMALE),
          Map.entry("женщина", FEMALE),
          Map.entry("әйел", FEMALE),
          Map.entry("أنثى", FEMALE),
          Map.entry("kadın", FEMALE),
          Map.entry("kişi", MALE),
          Map.entry("qadın", FEMALE),
          Map.entry("nam", MALE),
          Map.entry("nữ", FEMALE),
          Map.entry("muški", MALE),
          Map.entry("ženski", FEMALE),
          Map.entry("мушки", MALE),
          Map.entry("женски", FEMALE),
          Map.entry("мъж", MALE),
          Map.entry("жена", FEMALE),
          Map.entry("чоловік", MALE),
          Map.entry("жінка", FEMALE),
          Map.entry("mężczyzna", MALE),
          Map.entry("kobieta", FEMALE),
          Map.entry("muž", MALE),
          Map.entry("žena", FEMALE),
          Map.entry("masc", MALE),
          Map.entry("fem", FEMALE),
          Map.entry("feminino", FEMALE),
          Map.entry("maschio", MALE),
          Map.entry("femmina", FEMALE),
          Map.entry("mann", MALE),
          Map.entry("frau", FEMALE),
          Map.entry("vrouw", FEMALE),
          Map.entry("مرد", MALE),
          Map.entry("زن", FEMALE),
          Map.entry("مذكر", MALE),
          Map.entry("مؤنث", FEMALE),
          Map.entry("انثى", FEMALE),
          Map.entry("זכר", MALE),
          Map.entry("נקבה", FEMALE),
          Map.entry("კაცი", MALE),
          Map.entry("ქალი", FEMALE),
          Map.entry("erkak", MALE),
          Map.entry("ayol", FEMALE),
          Map.entry("эркек", MALE),
          Map.entry("аял", FEMALE),
          Map.entry("мард", MALE),
          Map.entry("зан", FEMALE),
          Map.entry("男", MALE),
          Map.entry("女", FEMALE),
          Map.entry("남", MALE),
          Map.entry("여", FEMALE),
          Map.entry("ชาย", MALE),
          Map.entry("หญิง", FEMALE),
          Map.entry("laki-laki", MALE),
          Map.entry("lelaki", MALE),
          Map.entry("perempuan", FEMALE),
          Map.entry("wanita", FEMALE),
          Map.entry("mwanaume", MALE),
          Map.entry("mwanamke", FEMALE),
          Map.entry("ወንድ", MALE),
          Map.entry("ሴት", FEMALE),
          Map.entry("άνδρας", MALE),
          Map.entry("γυναίκα", FEMALE));

  /// Letters that mean a sex only where the header says that the column does: Polish and Turkish k,
  /// Indonesian and Malay l and p, Turkish e, Croatian ž, Hebrew, Arabic and Persian letters.
  private static final Map<String, Integer> LETTERS =
      Map.ofEntries(
          Map.entry("k", FEMALE),
          Map.entry("p", FEMALE),
          Map.entry("l", MALE),
          Map.entry("e", MALE),
          Map.entry("ž", FEMALE),
          Map.entry("z", FEMALE),
          Map.entry("ז", MALE),
          Map.entry("נ", FEMALE),
          Map.entry("ذ", MALE),
          Map.entry("أ", FEMALE),
          Map.entry("ا", FEMALE),
          Map.entry("م", MALE),
          Map.entry("ز", FEMALE));

  private Sexes() {}

  /// Which words mean a woman that mean a man elsewhere.
  enum Letters {
    USUAL,
    /// Spanish *hombre* and *mujer*.
    M_IS_FEMALE
  }

  /// 1 male, 2 female, 0 neither is said.
  static int of(String cell) {
    return WORDS.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), 0);
  }

  static int of(String cell, Letters letters) {
    int sex = of(cell);
    if (sex == 0) sex = LETTERS.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), 0);
    boolean m = letters == Letters.M_IS_FEMALE && cell.strip().equalsIgnoreCase("m");
    return m ? FEMALE : sex;
  }

  /// What the letters of a column mean: beside H, and without F, an M is a woman.
  static Letters lettersIn(List<List<String>> rows, int column) {
    Set<String> met = new HashSet<>();
    for (List<String> row : rows)
      if (column < row.size() && row.get(column).length() <= 2)
        met.add(row.get(column).strip().toLowerCase(Locale.ROOT));
    return met.contains("m") && met.contains("h") && !met.contains("f")
        ? Letters.M_IS_FEMALE
        : Letters.USUAL;
  }
}
