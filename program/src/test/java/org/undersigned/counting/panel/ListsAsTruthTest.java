package org.undersigned.counting.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.counting.Tables;

class ListsAsTruthTest {

  @Test
  void independentListsFindEachOther() {
    List<ListsAsTruth.Tried> tried =
        ListsAsTruth.of(Tables.independent(11, 20_000, 0.4, 0.5, 0.45, 0.55));
    assertEquals(4, tried.size());
    for (ListsAsTruth.Tried one : tried) assertEquals(1, one.ratio(), 0.05, one.toString());
  }

  @Test
  void threeListsLeaveTwoWhichIsTooFew() {
    assertTrue(ListsAsTruth.of(Tables.independent(11, 20_000, 0.4, 0.5, 0.45)).isEmpty());
  }
}
