package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Phrases;
import org.undersigned.language.Quotations;
import org.undersigned.language.Sentences;
import org.undersigned.language.Spans;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;
import org.undersigned.statements.profile.Candidates.Place;

/// Institutions that a text tells of as its own subject: *The Ministry of the Interior announces
/// …*, *The Association demands …*. Who declares in the present is the one who writes; of whom it
/// is told what they said is another.
final class Subjects {
  private static final Set<String> PERFORMS = HeaderWords.read("issuers.txt", "performs:");
  private static final Set<String> TELLS = HeaderWords.read("issuers.txt", "tells:");

  /// Prepositions that lead from a name to where or how something happens.
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "from", "with", "after", "during", "à", "dans", "en", "dès", "в", "на", "с",
          "во");

  private final Tongue tongue;
  private final Candidates candidates;

  private Subjects(Tongue tongue, Candidates candidates) {
    this.tongue = tongue;
    this.candidates = candidates;
  }

  static void find(Page page, Candidates candidates) {
    if (page.tongue().isEmpty()) return;
    Subjects subjects = new Subjects(page.tongue().get(), candidates);
    int first = 6;
    for (String paragraph : page.front()) {
      subjects.paragraph(paragraph, first);
      first = 4;
    }
    for (String line : page.closing()) if (line.length() > 40) subjects.paragraph(line, 3);
    for (String line : page.header().all()) subjects.title(line);
  }

  private record Piece(String text, List<Token> tokens, List<Phrase> phrases) {}

  private List<Piece> sentences(String words) {
    String text = words.replaceAll("\\s+", " ");
    List<Token> tokens = Tokens.of(tongue, text, 0, text.length());
    Quotations quotations = Quotations.of(tokens, text);
    Phrases.Block block = new Phrases.Block(tongue, tokens, quotations, Spans.none(tokens.size()));
    List<Piece> pieces = new ArrayList<>();
    for (Sentences.Run run : Sentences.of(tokens, 0, tokens.size(), quotations))
      pieces.add(new Piece(text, tokens, Phrases.of(block, run.from(), run.to())));
    return pieces;
  }

  /// @param opening what the first sentence's subject weighs if it declares something
  private void paragraph(String words, int opening) {
    int weight = opening;
    for (Piece piece : sentences(words)) {
      int from = behindDateline(piece);
      Optional<Subject> subject = subject(piece, from);
      if (subject.isPresent()) {
        Subject found = subject.get();
        int worth =
            switch (found.manner()) {
              case DECLARES -> weight;
              case ACTS -> person(found.name()) ? 0 : weight - 2;
              case IS_TOLD -> 0;
            };
        if (worth > 0) candidates.add(found.name(), Place.SUBJECT, worth);
      }
      weight = 3;
    }
  }

  /// *Members of the Commission visited …*: some of it, not the one who writes.
  private static boolean members(Token head) {
    return head.lemma("member") || head.lemma("membre") || head.lemma("член");
  }

  /// An office told with its holder's name is one of whom is told.
  private boolean person(String name) {
    for (Token token : Tokens.of(tongue, name, 0, name.length()))
      if (token.capital()
          && (token.can(Part.NOUN, Feature.GIVEN_NAME) || token.can(Part.NAME, Feature.GIVEN_NAME)))
        return true;
    return false;
  }

  /// *Bar Association condemns raid on defence lawyers*.
  private void title(String line) {
    if (line.split("\\s+").length < 4) return;
    for (Piece piece : sentences(line))
      subject(piece, 0)
          .filter(found -> found.manner() == Manner.DECLARES)
          .ifPresent(found -> candidates.add(found.name(), Place.SUBJECT, 4));
  }

  /// *Sorval, le 2 juin 2031 – Le Réseau …*: the sentence begins after the dash.
  private static int behindDateline(Piece piece) {
    for (int i = 0; i < Math.min(10, piece.phrases().size()); i++) {
      Phrase phrase = piece.phrases().get(i);
      if (phrase instanceof Verbal) return 0;
      if (phrase instanceof Single && dash(piece.tokens().get(phrase.from()))) return i + 1;
    }
    return 0;
  }

  private static boolean dash(Token token) {
    return token.is("–") || token.is("—") || token.is("-");
  }

  enum Manner {
    DECLARES,
    ACTS,
    IS_TOLD
  }

  record Subject(String name, Manner manner) {}

  private Optional<Subject> subject(Piece piece, int from) {
    List<Phrase> phrases = piece.phrases();
    for (int i = from; i < phrases.size(); i++) {
      if (phrases.get(i) instanceof Verbal || phrases.get(i) instanceof Quoted)
        return Optional.empty();
      if (!(phrases.get(i) instanceof Nominal nominal)) continue;
      int end = i + 1;
      while (end + 1 < phrases.size() && goesOn(piece, i, end)) end += step(phrases.get(end));
      if (end < phrases.size() && phrases.get(end) instanceof Quoted quoted && brief(quoted)) end++;
      String name = words(piece, nominal.from(), phrases.get(end - 1).to());
      if (members(piece.tokens().get(nominal.head()))) return Optional.empty();
      if (capital(piece, nominal) && HeaderWords.namesBody(name))
        return Optional.of(new Subject(name, manner(piece, end)));
      if (i > from + 3) return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean brief(Quoted quoted) {
    return quoted.to() - quoted.from() <= 8;
  }

  private static int step(Phrase phrase) {
    return phrase instanceof Single ? 2 : 1;
  }

  /// *… for the Protection of Journalists*: a preposition and a noun that belong to a name.
  private boolean goesOn(Piece piece, int head, int at) {
    List<Phrase> phrases = piece.phrases();
    Phrase phrase = phrases.get(at);
    if (at - head > 6) return false;
    if (phrase instanceof Nominal next)
      return next.from() == phrases.get(at - 1).to()
          && (piece.tokens().get(next.from()).capital()
              || at == head + 1 && adjective(piece, (Nominal) phrases.get(head)));
    if (!(phrase instanceof Single) || !(phrases.get(at + 1) instanceof Nominal next)) return false;
    Token joint = piece.tokens().get(phrase.from());
    if (!joint.can(Part.PREPOSITION) || WHERE.contains(joint.folded())) return false;
    boolean field =
        joint.is("on") || joint.is("for") || joint.is("sur") || joint.is("pour") || joint.is("по");
    return piece.tokens().get(next.head()).capital()
        || piece.tokens().get(next.from()).capital()
        || field && piece.tokens().get(((Nominal) phrases.get(head)).from()).capital();
  }

  /// *Дольский районный суд*: what the dictionary takes for a surname may be a place's adjective.
  private static boolean adjective(Piece piece, Nominal nominal) {
    return nominal.to() == nominal.from() + 1
        && piece.tokens().get(nominal.from()).folded().matches("\\p{L}+[сц]к(?:ий|ая|ое)");
  }

  private static boolean capital(Piece piece, Nominal nominal) {
    Token first = piece.tokens().get(nominal.from());
    int from =
        nominal.from() + (first.can(Part.DETERMINER) && nominal.to() > nominal.from() + 1 ? 1 : 0);
    return piece.tokens().get(from).capital();
  }

  private String words(Piece piece, int from, int to) {
    return piece
        .text()
        .substring(piece.tokens().get(from).start(), piece.tokens().get(to - 1).end());
  }

  /// How the verb behind the subject tells of it.
  private Manner manner(Piece piece, int at) {
    for (int i = at; i < Math.min(piece.phrases().size(), at + 6); i++) {
      if (!(piece.phrases().get(i) instanceof Verbal verbal)) continue;
      Token main = piece.tokens().get(verbal.main());
      boolean past = past(piece, verbal);
      if (past && has(main, TELLS)) return Manner.IS_TOLD;
      return !past && has(main, PERFORMS) ? Manner.DECLARES : Manner.ACTS;
    }
    return Manner.ACTS;
  }

  private boolean past(Piece piece, Verbal verbal) {
    for (int i = verbal.from(); i < verbal.to(); i++) {
      Token token = piece.tokens().get(i);
      if (token.can(Part.VERB, Feature.PRESENT) && !token.can(Part.VERB, Feature.PAST))
        return tongue == Tongue.FRENCH
            && i < verbal.main()
            && piece.tokens().get(verbal.main()).can(Part.VERB, Feature.PARTICIPLE);
    }
    return piece.tokens().get(verbal.main()).can(Part.VERB, Feature.PAST)
        || piece.tokens().get(verbal.main()).can(Part.VERB, Feature.PARTICIPLE);
  }

  private static boolean has(Token token, Set<String> lemmas) {
    return token.forms().stream()
        .anyMatch(form -> form.part() == Part.VERB && lemmas.contains(form.lemma()));
  }
}
