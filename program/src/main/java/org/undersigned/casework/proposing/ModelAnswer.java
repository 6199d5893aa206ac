package org.undersigned.casework.proposing;

import java.util.List;

/// What a model writes about one passage: the form that `schema.json` asks for, read strictly. An
/// empty text is a field that it leaves out.
record ModelAnswer(
    List<Saying> statements, List<Number> figures, List<Wish> demands, List<Name> persons) {

  /// @param speakers besides the document's author
  record Saying(
      String quote,
      List<String> speakers,
      String stance,
      String claim,
      String kind,
      List<String> victims,
      List<String> actors,
      String where) {}

  /// The number itself is read by the program, in the quote.
  record Number(
      String quote,
      List<String> speakers,
      String unit,
      String ofWhat,
      String where,
      String stockOrFlow) {}

  record Wish(
      String quote,
      List<String> speakers,
      String addressee,
      String action,
      String object,
      String modality) {}

  record Name(String name, String role) {}
}
