package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Token;
import org.undersigned.language.measure.DateMention;
import org.undersigned.model.When;
import org.undersigned.statements.DocumentProfile;

/// Documents named without a noun for a document: a case by its parties (*Republic v. Zvobguda*),
/// a paper by its symbol (*A/HRC/40/52*, *UA 201/32 of 11 December 2032*, *CM/Rec(2016)4*).
final class CitedSymbols {
  /// Parties of a case, at most five words each, and what stands between them.
  private static final Pattern CASE =
      Pattern.compile(
          "(?U)(?<![\\p{L}.])((?:\\p{Lu}[\\p{L}'’.-]*|of|de|la|et|and|&)(?:"
              + " (?:\\p{Lu}[\\p{L}'’.-]*|of|the|de|la|du|et|and|&|autres|others)){0,4})"
              + " (?:v\\.?|vs\\.?|c\\.) (?:the |la |le |l['’])?\\p{Lu}[\\p{L}'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}'’.-]*|and|et)(?=[ ,.;)(])){0,4}");

  private static final Pattern AGAINST = Pattern.compile(" (?:vs?|c)\\.? ");

  /// What any symbol has, quickly looked for.
  private static final Pattern LIKELY = Pattern.compile("/|\\p{Lu}-\\d{4}-|против");

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\d/])(?:\\p{Lu}{1,8}(?:/[\\p{Lu}\\d][\\p{L}\\d.()-]*){2,6}|\\p{Lu}{2,6}"
              + " \\d{1,4}/\\d{2,4}|\\p{Lu}{2,4}/Rec ?\\(\\d{4}\\)\\d+"
              + "|\\p{Lu}{2,5}-\\d{4}-\\d{2,4}|(?:(?:Human Rights Council|General Assembly|Security"
              + " Council) )?resolution \\d{1,3}/\\d{1,4}|(?:la )?résolution"
              + " \\d{1,3}/\\d{1,4}|резолюци\\p{L}{1,3} (?:№ ?)?\\d{1,3}/\\d{1,4}|дел\\p{L}{0,3}"
              + " [«\"“][^»\"”\\n"
              + "]{3,40} против [^»\"”\\n"
              + "]{3,40}[»\"”](?: \\(№ ?[\\d/]+\\))?)(?![\\p{L}\\d/])");

  /// How many tokens behind the parties a case's date may stand: *, decided by the Supreme Court
  /// on 14 May 2019*.
  private static final int NEAR = 12;

  private CitedSymbols() {}

  /// @param from first token
  /// @param name where the symbol or the parties end, not included
  /// @param to where the date behind them ends, not included
  /// @param when EDTF
  record Cited(int from, int name, int to, Optional<String> when) {
    String to(Line line) {
      return line.words(from, name).replaceAll("\\s+", " ");
    }
  }

  /// Those in a line, in the order of the text; a case only where its date follows.
  static List<Cited> in(Line line, DocumentProfile profile) {
    List<Cited> all = new ArrayList<>();
    if (line.tokens().isEmpty()) return all;
    int start = line.tokens().getFirst().start();
    String text = line.words(0, line.tokens().size());
    boolean likely = LIKELY.matcher(text).find();
    for (Matcher symbol = SYMBOL.matcher(text); likely && symbol.find(); ) {
      if (profile.number().filter(symbol.group()::contains).isPresent()) continue;
      all.add(cited(line, start + symbol.start(), start + end(symbol), 4));
    }
    if (!AGAINST.matcher(text).find()) return all;
    for (Matcher parties = CASE.matcher(text); parties.find(); ) {
      Cited found = cited(line, start + parties.start(), start + parties.end(), NEAR);
      if (found.when().isPresent() && !found.when().equals(profile.date())) all.add(found);
    }
    return all;
  }

  /// Without the bracket and full stop that only follow it.
  private static int end(Matcher symbol) {
    int end = symbol.end();
    String text = symbol.group();
    while (text.endsWith(".") || text.endsWith(")") && !text.contains("(")) {
      text = text.substring(0, text.length() - 1);
      end--;
    }
    return end;
  }

  private static Cited cited(Line line, int start, int end, int near) {
    int from = 0;
    int name = 0;
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() <= start) from = i;
      if (tokens.get(i).start() < end) name = i + 1;
    }
    for (int to = name + 1; to <= Math.min(tokens.size(), name + near); to++) {
      if (tokens.get(to - 1).is(".") || tokens.get(to - 1).is(";")) break;
      Optional<DateMention> date = Moments.mention(line, name, to);
      if (date.isPresent())
        return new Cited(from, name, to, date.flatMap(DateMention::when).map(When::edtf));
    }
    return new Cited(from, name, name, Optional.empty());
  }
}
