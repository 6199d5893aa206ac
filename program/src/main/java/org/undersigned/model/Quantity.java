package org.undersigned.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a number counts. Numbers are compared only where their quantities agree in every field.
///
/// @param unit persons, cases, documents … in the plural, in English
/// @param kind the kind of act the unit suffered or did, where there is one
/// @param of what is counted, in the source's words
/// @param from EDTF date of the period's start; empty where the source gives none
/// @param to EDTF date of the period's end, included
public record Quantity(
    String unit,
    Optional<Term> kind,
    String of,
    Optional<Where> where,
    Optional<When> from,
    Optional<When> to,
    StockOrFlow stockOrFlow) {

  /// Whether a number is a stand at one moment, or what came about over a time.
  public enum StockOrFlow {
    STOCK,
    FLOW
  }

  /// A field of a quantity.
  public enum Field {
    UNIT,
    KIND,
    WHERE,
    FROM,
    TO,
    STOCK_OR_FLOW
  }

  /// The fields in which this and `other` differ, in the order of their declaration; empty where
  /// the two count the same thing. A field that only one of them states differs: silence is not
  /// agreement. Places agree if their words do, without regard to case.
  public List<Field> differences(Quantity other) {
    List<Field> fields = new ArrayList<>();
    if (!unit.equals(other.unit)) fields.add(Field.UNIT);
    if (!kind.equals(other.kind)) fields.add(Field.KIND);
    if (!folded(where).equals(folded(other.where))) fields.add(Field.WHERE);
    if (!from.equals(other.from)) fields.add(Field.FROM);
    if (!to.equals(other.to)) fields.add(Field.TO);
    if (stockOrFlow != other.stockOrFlow) fields.add(Field.STOCK_OR_FLOW);
    return fields;
  }

  private static Optional<String> folded(Optional<Where> where) {
    return where.map(w -> w.asWritten().toLowerCase(Locale.ROOT));
  }
}
