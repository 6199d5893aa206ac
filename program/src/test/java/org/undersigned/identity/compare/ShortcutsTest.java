package org.undersigned.identity.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.ColumnRole;
import org.undersigned.identity.columns.Field;
import org.undersigned.identity.columns.ListHabits;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.names.NameOrder;

/// What parts unlike values without a look at their letters must never part others.
class ShortcutsTest {
  private static final List<Role> ROLES =
      List.of(Role.GIVEN, Role.SURNAME, Role.PATRONYMIC, Role.PLACE, Role.PHONE, Role.EMAIL);
  private static final String[] WORDS =
      ("Erlan Yerlan Nurlan Ерлан Нұрлан Baitemir Baytemirova Байтемирова Ahmetov Akhmetova Ахметов"
           + " Abdulrahman Abdurahman Alrahimi Rahimi Ivan Ivanovich Иванович Ivanova Maria Marija"
           + " Μαρία გიორგი Giorgi Müller Mueller Smith Smyth Schmidt Kowalska Kowalski O'Neill"
           + " Oneill Li Lee Ли Xi J Ж محمد Mohammed Muhammad سلمان Salman Bill William Łukasz"
           + " Lukasz Saule Сауле Dina Dana Aleksandr Alexandra Jean Jeanne Tatiana Tanja")
          .split(" ");

  private final Random dice = new Random(20260701);
  private final PersonTable table = table();

  private PersonTable table() {
    List<ColumnRole> columns = new ArrayList<>();
    for (int i = 0; i < ROLES.size(); i++)
      columns.add(new ColumnRole(i, ROLES.get(i).word(), ROLES.get(i), "test"));
    TableBuilder builder =
        new TableBuilder(
            List.of(
                new ColumnMapping(
                    "list", 0, columns, NameOrder.UNKNOWN, ListHabits.dayFirst(2000))));
    builder.nextList();
    for (int i = 0; i < 600; i++)
      builder.add(
          List.of(
              slipped(word()),
              slipped(word()),
              slipped(word()),
              slipped(word() + (dice.nextBoolean() ? " street " : " ") + word()),
              slipped("+7 70" + dice.nextInt(100) + " " + dice.nextInt(1000) + dice.nextInt(1000)),
              slipped(word() + dice.nextInt(20) + "@post" + dice.nextInt(3) + ".example")));
    return builder.build();
  }

  private String word() {
    return WORDS[dice.nextInt(WORDS.length)];
  }

  private String slipped(String word) {
    int at = dice.nextInt(word.length());
    return switch (dice.nextInt(5)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      case 2 -> word.substring(0, at) + (char) ('a' + dice.nextInt(26)) + word.substring(at + 1);
      default -> word;
    };
  }

  @Test
  void wordsOfNamesGetTheLevelOfTheWholeComparison() {
    int parted = 0;
    for (TokenComparison.Part part : TokenComparison.Part.values()) {
      TokenComparison quick = new TokenComparison(table.names(), new LevelCache(1 << 14));
      TokenComparison whole = new TokenComparison(table.names(), new LevelCache(1 << 14));
      for (int a = 1; a <= table.names().size(); a += 5)
        for (int b = a + 1; b <= table.names().size(); b += 3) {
          Level level = whole.computed(a, b, part);
          String pair = table.names().text(a) + " " + table.names().text(b);
          assertEquals(level, Level.of(quick.level(b, a, part)), pair);
          boolean good = level.ordinal() >= Level.SOUNDS.ordinal();
          assertEquals(good, quick.isGood(a, b, part), pair);
          parted += level == Level.DIFFERENT ? 1 : 0;
        }
    }
    assertTrue(parted > 1000, "most pairs are two names");
  }

  @Test
  void valuesOfFieldsGetTheLevelOfTheWholeComparison() {
    for (Field field : table.layout().fields()) {
      FieldComparison quick = new FieldComparison(table.values(field), new LevelCache(1 << 14));
      FieldComparison whole = new FieldComparison(table.values(field), new LevelCache(1 << 14));
      int values = table.values(field).size();
      for (int a = 1; a <= values; a++)
        for (int b = a + 1; b <= values; b += 1 + dice.nextInt(3))
          assertEquals(
              whole.computed(a, b),
              Level.of(quick.level(b, a)),
              table.values(field).text(a) + " / " + table.values(field).text(b));
    }
  }

  @Test
  void pairsGetTheLevelsOfTheirValuesTogetherAndAlone() {
    PairComparison comparison = new PairComparison(table);
    List<Field> fields = table.layout().fields();
    for (int from = 0; from + 200 < table.size(); from += 100) {
      PairBatch batch = new PairBatch();
      for (int i = 0; i < 200; i++) batch.add(from, from + 1 + dice.nextInt(199));
      comparison.compare(batch);
      for (int pair = 0; pair < batch.size(); pair++) {
        int one = batch.one(pair);
        int other = batch.other(pair);
        assertEquals(comparison.pattern(other, one), batch.pattern(pair));
        for (int i = 0; i < fields.size(); i++) {
          if (fields.get(i).kind() != Field.Kind.CODE) continue;
          int x = table.at(one, fields.get(i).slot());
          int y = table.at(other, fields.get(i).slot());
          var whole = new FieldComparison(table.values(fields.get(i)), new LevelCache(1));
          Level level =
              x == 0 || y == 0
                  ? Level.MISSING
                  : x == y ? Level.EXACT : whole.computed(Math.min(x, y), Math.max(x, y));
          int feature = PairComparison.FIRST_FIELD + i;
          assertEquals(level, Level.of(PairComparison.code(batch.pattern(pair), feature)));
        }
      }
    }
  }
}
