package org.undersigned.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Id;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference.Listing;
import org.undersigned.reading.Texts;

class ListReaderTest {

  @Test
  void aListWithoutAHeaderIsUnderstoodByItsCells() {
    ReadList list =
        read(
            "Orlan Vesht;1980;m;5.3.2031;Mirova\n"
                + "Tesa Dorin;1991;f;6.3.2031;Mirova\n"
                + "Ivo Palent;1975;m;6.3.2031;Kadrosh\n"
                + "Rada Kolm;1988;f;7.3.2031;Mirova\n");
    assertEquals(4, list.rows().stream().filter(ListRow.Person.class::isInstance).count());
    ListRow.Person first = (ListRow.Person) list.rows().getFirst();
    assertEquals("Vesht", first.name().surname().orElseThrow());
    assertEquals("1980", first.particulars().birth().orElseThrow().edtf());
    assertEquals("2031-03-05", first.particulars().eventDate().orElseThrow().edtf());
    assertEquals("Mirova", first.particulars().place().orElseThrow());
  }

  @Test
  void twoTablesOnOneSheetHaveEachTheirOwnColumns() {
    ReadList list =
        read(
            "Dead;;\n"
                + "No;Name;Date of death\n"
                + "1;Vesht Orlan;5.3.2031\n"
                + "2;Dorin Tesa;6.3.2031\n"
                + ";;\n"
                + "Missing;;\n"
                + "Name;Age;Last seen\n"
                + "Palent Ivo;41;7.3.2031\n");
    List<String> kinds = list.rows().stream().map(r -> r.getClass().getSimpleName()).toList();
    assertEquals(
        List.of("Title", "Header", "Person", "Person", "Blank", "Title", "Header", "Person"),
        kinds);
    assertEquals(41, ((ListRow.Person) list.rows().getLast()).particulars().age().orElseThrow());
  }

  @Test
  void tablesSideBySideAreTwoListsAndNobodyIsLost() {
    byte[] text =
        ("Name;Born;Place;;Name;Date of death\n"
                + "Vesht Orlan;1980;Mirova;;Kolm Rada;5.3.2031\n"
                + "Dorin Tesa;1991;Kadrosh;;Palent Ivo;6.3.2031\n"
                + "Ansel Bram;1975;Mirova;;;\n")
            .getBytes(StandardCharsets.UTF_8);
    List<ReadList> lists = ListReader.read(Texts.reading("two.csv", text));
    assertEquals(List.of("", "from column 5"), lists.stream().map(ReadList::sheet).toList());
    assertEquals(List.of(3, 2), lists.stream().map(each -> each.account().taken()).toList());
    ListRow.Person right = (ListRow.Person) lists.getLast().rows().get(1);
    assertEquals("Kolm Rada", right.asWritten());
    assertEquals("2031-03-05", right.particulars().eventDate().orElseThrow().edtf());
  }

  @Test
  void monthsFirstAreToldByAFigureThatCanBeNoMonth() {
    ReadList list = read("Name,Date of arrest\nOrlan Vesht,3/25/2031\nTesa Dorin,3/5/2031\n");
    assertEquals(List.of("2031-03-25", "2031-03-05"), dates(list));
  }

  @Test
  void fiveWaysToWriteADateInOneColumn() {
    ReadList list =
        read(
            "Edition of 1 May 2031\n"
                + "Name;Taken on\n"
                + "Orlan Vesht;05.03.2031\n"
                + "Tesa Dorin;2031-03-05\n"
                + "Ivo Palent;5 March\n"
                + "Rada Kolm;about 5 March 2031\n"
                + "Mila Trenk;night of 5 to 6 March\n"
                + "Jan Osk;not before long\n");
    assertEquals(
        List.of(
            "2031-03-05",
            "2031-03-05",
            "2031-03-05",
            "2031-03-05~",
            "2031-03-05/2031-03-06",
            "none"),
        dates(list));
    assertEquals(
        "LIST-02",
        ((ListRow.Person) list.rows().getLast()).particulars().warnings().getFirst().code());
    assertEquals(1, list.account().withWarning());
  }

  @Test
  void aLetterOfAnotherScriptIsSaidAndMendedOnlyInThePart() {
    ReadList list = read("№;ФИО;возраст\n1;Cенкевич Анна Петровна;31\n");
    ListRow.Person person = (ListRow.Person) list.rows().getLast();
    assertEquals("Сенкевич", person.name().surname().orElseThrow());
    assertTrue(person.asWritten().startsWith("C"), "as written stays");
    assertEquals("LIST-01", person.particulars().warnings().getFirst().code());
  }

  @Test
  void aPersonCorrectsAColumnAndTheListIsReadAgain() {
    Reading reading =
        reading("Who;When;X\nOrlan Vesht;5.3.2031;Mirova\nTesa Dorin;6.3.2031;Kadrosh\n");
    ReadList first = ListReader.read(reading).getFirst();
    ColumnMapping corrected = first.mapping().corrected(3, ColumnRole.PLACE);
    ReadList second = ListReader.read(reading, Map.of("", corrected)).getFirst();
    assertEquals(
        "Kadrosh", ((ListRow.Person) second.rows().getLast()).particulars().place().orElseThrow());
  }

  @Test
  void listingsCarryTheirQuoteAndWhatWasRead() {
    Reading reading =
        reading(
            "No;Name;Born;Status\n"
                + "1;Orlan Vesht;1980;died in custody\n"
                + "2;some 20 men of Kadrosh;;missing\n");
    List<Listing> listings =
        Listings.of(reading, ListReader.read(reading).getFirst(), Id.derived("a list"));
    assertEquals(2, listings.size());
    assertTrue(listings.stream().allMatch(l -> l.quote().standsIn(reading)));
    assertEquals("dead", listings.getFirst().attribute("status").orElseThrow());
    assertEquals("20", listings.getLast().attribute("count_low").orElseThrow());
    assertEquals("about", listings.getLast().attribute("count_bound").orElseThrow());
  }

  @Property(tries = 150)
  void everyRowIsAccountedForWhateverIsInIt(@ForAll("tables") List<List<String>> cells) {
    StringBuilder text = new StringBuilder("Name;Age;Status\n");
    for (List<String> row : cells)
      text.append(String.join(";", row).replaceAll("[\"\\p{Cntrl}]", " ")).append('\n');
    ReadList list = read(text.toString());
    assertEquals(cells.size() + 1, list.account().rows());
    assertEquals(list.rows().size(), list.account().rows());
    for (int i = 0; i < list.rows().size(); i++)
      assertEquals(i + 1, list.rows().get(i).place().row());
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("abcDEF XYZ.,-/()0123456789")
                .withCharRange('а', 'я')
                .ofMaxLength(30),
            Arbitraries.of(
                "Total",
                "ditto",
                "unknown",
                "5.3.31",
                "Note:",
                "Orlan Vesht",
                "*",
                "Name",
                "some 20 men",
                "\""));
    return cell.list().ofMaxSize(6).list().ofMaxSize(12);
  }

  private static List<String> dates(ReadList list) {
    return list.rows().stream()
        .filter(ListRow.Person.class::isInstance)
        .map(
            r ->
                ((ListRow.Person) r).particulars().eventDate().map(Object::toString).orElse("none"))
        .toList();
  }

  private static ReadList read(String csv) {
    return ListReader.read(reading(csv)).getFirst();
  }

  private static Reading reading(String csv) {
    return assertInstanceOf(
        Reading.class, Texts.reading("list.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }
}
