package org.undersigned.identity.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

  /// Values of Winkler, "Overview of Record Linkage and Current Research Directions" (2006), table
  /// 6, there to three decimals.
  @ParameterizedTest
  @CsvSource({
    "SHACKLEFORD, SHACKELFORD, 982",
    "DUNNINGHAM, CUNNIGHAM, 896",
    "NICHLESON, NICHULSON, 956",
    "JONES, JOHNSON, 832",
    "MASSEY, MASSIE, 933",
    "ABROMS, ABRAMS, 922",
    "MARHTA, MARTHA, 961",
    "MICHELLE, MICHAEL, 921",
    "JULIES, JULIUS, 933",
    "DWAYNE, DUANE, 840",
    "SEAN, SUSAN, 805"
  })
  void agreesWithThePublishedTable(String one, String other, int thousandths) {
    JaroWinkler jaroWinkler = new JaroWinkler();
    jaroWinkler.load(one.getBytes(StandardCharsets.UTF_8));
    assertEquals(thousandths, jaroWinkler.similarity(other.getBytes(StandardCharsets.UTF_8)), 1.0);
  }
}
