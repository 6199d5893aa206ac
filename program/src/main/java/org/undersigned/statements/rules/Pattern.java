package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A pattern over the phrases of a sentence, written as text:
///
/// | Written | Matches |
/// |---|---|
/// | `N` `N[group]` | a noun phrase; whose head is in a word group |
/// | `N[a>b]` | the same; with a complement in another group |
/// | `V[group]` `V[group/fin]` | a verb group; whose verb is in a group, with flags |
/// | `N[subject]` `N[dative]` | one that can be a subject; one in the dative |
/// | `Q` `Q[group]` `T` | a quotation; with a word of a group in it; a date |
/// | `"to\|for"` | one of these words or marks |
/// | `P` | a preposition with what it governs |
/// | `A` | a single adverb or adjective |
/// | `..` | as few phrases as needed, within the clause |
/// | `..[fin]` | the same, a finite verb or a quotation among them |
/// | `REST` | all to the end of the clause |
/// | `PART` | all to a comma or conjunction before another verb |
/// | `ALL` | all to the end of the stretch, over semicolons |
/// | `CLAUSE` | looks ahead: a finite verb follows within four phrases |
/// | `WISH` | looks ahead: the next verb is in the bare form of a wish |
/// | `^` `^^` `$` | the start of the clause, of the sentence, the end of the clause |
/// | `( a \| b )` | either; `?` `*` behind a piece: may be absent, may be repeated |
///
/// Flags of verbs: fin inf ger part active passive neg plain plural one (neither many nor the
/// one who speaks) modal bare must asks will beto
/// (*is to be freed*) imp (a bare form that may give an order) tohim self it (a pronoun before
/// it: *nous a dit*, *s'en défend*, *le confirme*). `:role`
/// behind a piece names what it matched.
record Pattern(List<Piece> pieces) {
  Pattern {
    pieces = List.copyOf(pieces);
  }

  sealed interface Piece {
    String role();
  }

  record Noun(String group, String role) implements Piece {}

  /// @param asked groups and flags as written
  /// @param groups of which one must have the verb; none asks for any verb
  record Verb(String asked, List<String> groups, Set<String> flags, String role) implements Piece {
    Verb {
      groups = List.copyOf(groups);
      flags = Set.copyOf(flags);
    }
  }

  record Quotation(String group, String role) implements Piece {}

  record Time(String role) implements Piece {}

  record Words(Set<String> words, String role) implements Piece {}

  record Governed(String role) implements Piece {}

  record Adverbial(String role) implements Piece {}

  record Gap(Holds holds, String role) implements Piece {}

  record Rest(String role) implements Piece {}

  record All(String role) implements Piece {}

  record Part(String role) implements Piece {}

  record Clause(String role) implements Piece {}

  record Wish(String role) implements Piece {}

  record Edge(Side side, String role) implements Piece {}

  record Choice(List<List<Piece>> ways, String role) implements Piece {
    Choice {
      ways = List.copyOf(ways);
    }
  }

  record Repeated(Piece piece, Times times, String role) implements Piece {}

  /// What a gap must hold.
  enum Holds {
    ANYTHING,
    SOMETHING_TOLD
  }

  enum Side {
    OPENING,
    START,
    END
  }

  enum Times {
    AT_MOST_ONCE,
    ANY
  }

  /// Reads a pattern.
  ///
  /// @throws IllegalArgumentException where it does not follow the table above
  static Pattern of(String written) {
    Reader reader = new Reader(written);
    List<Piece> pieces = reader.sequence();
    if (!reader.done()) throw reader.trouble("unexpected ')' or '|'");
    return new Pattern(pieces);
  }

  private static final class Reader {
    private final String written;
    private final List<String> words = new ArrayList<>();
    private int at;

    Reader(String written) {
      this.written = written;
      for (String word : written.strip().split("\\s+")) words.add(word);
    }

    boolean done() {
      return at >= words.size();
    }

    IllegalArgumentException trouble(String what) {
      return new IllegalArgumentException("Pattern '" + written + "': " + what);
    }

    List<Piece> sequence() {
      List<Piece> pieces = new ArrayList<>();
      while (!done() && !words.get(at).equals("|") && !words.get(at).startsWith(")"))
        pieces.add(piece());
      return pieces;
    }

    private Piece piece() {
      String word = words.get(at++);
      if (word.equals("(")) {
        List<List<Piece>> ways = new ArrayList<>();
        ways.add(sequence());
        while (!done() && words.get(at).equals("|")) {
          at++;
          ways.add(sequence());
        }
        if (done()) throw trouble("a ( without )");
        String close = words.get(at++);
        String tail = close.substring(1);
        Times times = times(tail);
        String role = role(times == null ? tail : tail.substring(0, tail.length() - 1));
        return repeated(new Choice(ways, role), times);
      }
      Times times = word.length() > 1 && !word.equals("*") ? times(word) : null;
      return repeated(single(times == null ? word : word.substring(0, word.length() - 1)), times);
    }

    private static @org.jspecify.annotations.Nullable Times times(String word) {
      if (word.endsWith("?") && !word.endsWith("\"?\"")) return Times.AT_MOST_ONCE;
      return word.endsWith("*") ? Times.ANY : null;
    }

    private static Piece repeated(Piece piece, @org.jspecify.annotations.Nullable Times times) {
      return times == null ? piece : new Repeated(piece, times, piece.role());
    }

    private static String role(String tail) {
      return tail.startsWith(":") ? tail.substring(1) : "";
    }

    private Piece single(String word) {
      if (word.startsWith("\"")) {
        int close = word.lastIndexOf('"');
        return new Words(
            Set.of(word.substring(1, close).split("\\|")), role(word.substring(close + 1)));
      }
      int colon = word.indexOf(':');
      String role = colon < 0 ? "" : word.substring(colon + 1);
      String name = colon < 0 ? word : word.substring(0, colon);
      String inside = "";
      int bracket = name.indexOf('[');
      if (bracket > 0) {
        inside = name.substring(bracket + 1, name.length() - 1);
        name = name.substring(0, bracket);
      }
      return switch (name) {
        case "N" -> new Noun(inside, role);
        case "V" -> {
          List<String> parts = List.of(inside.split("/"));
          boolean any = parts.getFirst().isEmpty() || parts.getFirst().equals("any");
          yield new Verb(
              inside,
              any ? List.of() : List.of(parts.getFirst().split("\\|")),
              Set.copyOf(parts.subList(1, parts.size())),
              role);
        }
        case "Q" -> new Quotation(inside, role);
        case "T" -> new Time(role);
        case "P" -> new Governed(role);
        case "A" -> new Adverbial(role);
        case ".." -> new Gap(inside.equals("fin") ? Holds.SOMETHING_TOLD : Holds.ANYTHING, role);
        case "REST" -> new Rest(role);
        case "ALL" -> new All(role);
        case "PART" -> new Part(role);
        case "CLAUSE" -> new Clause(role);
        case "WISH" -> new Wish(role);
        case "^" -> new Edge(Side.START, role);
        case "^^" -> new Edge(Side.OPENING, role);
        case "$" -> new Edge(Side.END, role);
        default -> throw trouble("unknown piece '" + word + "'");
      };
    }
  }
}
