package org.undersigned.identity.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonIdsTest {

  private static final PersonIds<String, String> BEFORE =
      new PersonIds<>(Map.of("a", "P1", "b", "P1", "c", "P1", "d", "P2"));

  @Test
  void theLargerPartOfASplitPersonKeepsTheId() {
    var after =
        BEFORE.assign(List.of(List.of("c"), List.of("a", "b"), List.of("d")), m -> "new " + m);
    assertEquals(List.of("new c", "P1", "P2"), after.ids());
    assertEquals(List.of("P1"), after.split());
    assertEquals(List.of("new c"), after.minted());
  }

  @Test
  void aMergedPersonKeepsTheIdOfMostMembers() {
    var after = BEFORE.assign(List.of(List.of("a", "b", "c", "d")), m -> "new " + m);
    assertEquals(List.of("P1"), after.ids());
    assertEquals(List.of("P2"), after.retired());
  }

  @Test
  void theSameGroupsKeepTheirIds() {
    var after = BEFORE.assign(List.of(List.of("d"), List.of("a", "b", "c")), m -> "new " + m);
    assertEquals(List.of("P2", "P1"), after.ids());
  }
}
