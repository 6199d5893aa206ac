package org.undersigned.casework.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.undersigned.model.Term;
import org.undersigned.vocabulary.ListOutcome;
import org.undersigned.vocabulary.TermListReader;
import org.undersigned.vocabulary.Vocabularies;

class RelatedKindsTest {
  private static final Term OWN = new Term("acts", "h1");
  private static final Term TORTURE = new Term("acts", "torture");

  @Test
  void aTermOfOnesOwnIsAKindOfWhatItNamesAsBroader() {
    var own =
        assertInstanceOf(
            ListOutcome.Taken.class,
            TermListReader.read(
                "ours",
                "vocabulary: acts\nversion: 1\nsource: us\nattributes: none\n"
                    + "[h1]\nen: forced haircut\nbroader: torture\n"));
    var joined =
        assertInstanceOf(
            Vocabularies.Outcome.Joined.class, Vocabularies.shipped().with(own.list()));
    RelatedKinds kinds = new RelatedKinds(joined.all());
    assertTrue(kinds.isKindOf(OWN, TORTURE));
    assertFalse(kinds.isKindOf(TORTURE, OWN));
    assertTrue(kinds.related(TORTURE, OWN));
    assertEquals(false, new RelatedKinds(Vocabularies.shipped()).isKindOf(OWN, TORTURE));
  }
}
