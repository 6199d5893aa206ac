package org.undersigned.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Passage;
import org.undersigned.model.Statement;

class NotationTest {

  @Property(tries = 500)
  void whatIsWrittenIsReadBackAsAnEqualRecord(
      @ForAll("keptTypes") Class<?> type, @ForAll long seed) {
    Object record = new Samples(new Random(seed)).of(type);
    KeptTypes.Restored restored = KeptTypes.restore(KeptTypes.body(record));
    assertEquals(new KeptTypes.Restored.Known(record), restored);
  }

  @Property(tries = 200)
  void equalRecordsGiveEqualBytes(@ForAll("keptTypes") Class<?> type, @ForAll long seed) {
    Object one = new Samples(new Random(seed)).of(type);
    Object other = new Samples(new Random(seed)).of(type);
    assertEquals(Notation.line(one), Notation.line(other));
  }

  @Provide
  Arbitrary<Class<?>> keptTypes() {
    return Arbitraries.of(KeptTypes.all().values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reading\":\"R\",\"start\":1,\"end\":2,\"more\":3}",
        "{\"reading\":\"R\",\"start\":1}",
        "{\"reading\":\"R\",\"start\":1,\"start\":1,\"end\":2}",
        "{\"reading\":\"R\",\"start\":\"1\",\"end\":2}",
        "{\"reading\":\"R\",\"start\":1.5,\"end\":2}",
        "{\"reading\":\"R\",\"start\":null,\"end\":2}",
        "{\"reading\":5,\"start\":1,\"end\":2}",
        "{\"reading\":\"R\",\"start\":1,\"end\":2} {}",
        "{\"reading\":\"R\",\"start\":3,\"end\":2}",
        "[]",
        ""
      })
  void aTextThatIsNotExactlySuchARecordIsRefused(String json) {
    String text = json.replace("R", Fingerprint.of("x").hex());
    assertThrows(MalformedRecord.class, () -> Notation.read(text, Passage.class));
  }

  @Test
  void aNewerVersionIsToldApartFromDamage() {
    assertEquals(
        new KeptTypes.Restored.Newer("statement", 7),
        KeptTypes.restore("{\"type\":\"statement\",\"version\":7,\"record\":{}}".getBytes()));
    assertEquals(
        new KeptTypes.Restored.Newer("thought", 1),
        KeptTypes.restore("{\"type\":\"thought\",\"version\":1,\"record\":{}}".getBytes()));
    assertThrows(
        MalformedRecord.class,
        () -> KeptTypes.restore("{\"type\":\"statement\",\"version\":1,\"record\":{}}".getBytes()));
    assertThrows(MalformedRecord.class, () -> KeptTypes.restore("{\"type\":".getBytes()));
  }

  @Test
  void aChoiceSaysInTypeWhichItIs() {
    Object statement = new Samples(new Random(1)).of(Statement.class);
    assertInstanceOf(Statement.class, statement);
    String line = Notation.line(statement);
    assertEquals(true, line.contains("\"claim\":{\"type\":\""), line);
  }
}
