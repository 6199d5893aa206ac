package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Token;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.ReferenceDraft;

/// Other documents that the text names: by a number, a date, a title, or as an earlier version of
/// the document itself.
final class References {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final DocumentProfile profile;
  private final List<ReferenceDraft> drafts = new ArrayList<>();
  private final List<Sameness> known = new ArrayList<>();
  private final List<int[]> symbols = new ArrayList<>();

  References(DocumentText document, Lexicon lexicon, DocumentProfile profile) {
    this.document = document;
    this.lexicon = lexicon;
    this.profile = profile;
  }

  List<ReferenceDraft> drafts() {
    return drafts;
  }

  void read(Line line) {
    if (line.kind() == Line.Kind.HEADING) return;
    symbols.clear();
    for (CitedSymbols.Cited cited : CitedSymbols.in(line, profile)) {
      int from = bracketed(line, cited);
      int to = from < cited.from() ? Math.max(cited.to(), cited.name() + 1) : cited.to();
      symbols.add(new int[] {from, to});
      drafts.add(
          new ReferenceDraft(
              document.excerpt(line, from, to),
              cited.to(line),
              cited.when(),
              document.tongue().code() + "-cited"));
    }
    for (Sentence sentence : line.sentences()) {
      for (int i = 0; i < sentence.size(); i++)
        if (sentence.phrase(i) instanceof Nominal nominal) read(sentence, i, nominal);
        else if (sentence.phrase(i) instanceof Quoted quotation)
          for (Sentence inner : line.inside(quotation.from(), quotation.to()))
            for (int k = 0; k < inner.size(); k++)
              if (inner.phrase(k) instanceof Nominal nominal) read(inner, k, nominal);
    }
  }

  /// *the envoy's report (MFE/2036/4)*: where the noun phrase before a bracketed symbol begins; the
  /// symbol's own place for any other.
  private int bracketed(Line line, CitedSymbols.Cited cited) {
    int open = cited.from() - 1;
    if (open < 1 || !line.tokens().get(open).is("(") || cited.name() >= line.tokens().size())
      return cited.from();
    if (!line.tokens().get(cited.name()).is(")")) return cited.from();
    for (Sentence sentence : line.sentences())
      for (int i = sentence.size() - 1; i >= 0; i--) {
        boolean near = sentence.phrase(i).to() <= open && sentence.phrase(i).to() > open - 8;
        if (near
            && sentence.phrase(i) instanceof Nominal nominal
            && lexicon.is("document", sentence.token(nominal.head()))) return nominal.from();
      }
    return cited.from();
  }

  /// Whether a phrase is named by a symbol already.
  private boolean taken(Nominal nominal) {
    return symbols.stream().anyMatch(one -> nominal.from() < one[1] && nominal.to() > one[0]);
  }

  /// The first document noun that names a document by itself: *our declaration No. 994* in
  /// *the Committee of our declaration No. 994*.
  private void read(Sentence sentence, int at, Nominal nominal) {
    if (taken(nominal) || said(sentence, nominal)) return;
    for (Mention mention : mentions(sentence, nominal))
      if (cites(sentence, at, nominal, mention)) return;
  }

  /// *the said resolution*, *ladite résolution*, «названная резолюция»: one named before.
  private boolean said(Sentence sentence, Nominal nominal) {
    for (int i = nominal.from(); i < Math.min(nominal.to(), nominal.from() + 2); i++)
      if (lexicon.words("aforesaid").contains(sentence.token(i).folded())) return !known.isEmpty();
    return false;
  }

  /// A document noun and where its own words begin.
  private record Mention(int from, int noun) {}

  /// Whether it is another document: a draft, or one known already.
  private boolean cites(Sentence sentence, int at, Nominal nominal, Mention mention) {
    int noun = mention.noun();
    Optional<String> number = numberOf(sentence, noun, nominal.to());
    DocumentExtent extent = new DocumentExtent(lexicon, sentence, at, noun, number.isPresent());
    boolean title = extent.quotes() || titled(sentence, noun, nominal.to());
    Optional<String> when = extent.when();

    boolean earlier = version(sentence, nominal);
    boolean cited =
        cited(sentence, at)
            && (nominal.to() > nominal.core() || nominal.owner() > nominal.from())
            && lexicon.is("referable", sentence.token(noun));
    boolean named = (title || extent.dated()) && lexicon.is("referable", sentence.token(noun));
    if (number.isEmpty() && !named && !earlier && !cited) return false;
    if (own(sentence, nominal, when)) return true;
    Sameness same =
        new Sameness(
            Cast.lemma(sentence.token(noun)), sentence.words(noun, extent.end()), when, number);
    if (known.stream().anyMatch(same::means)) return true;
    known.add(same);
    String to =
        mention.from() == nominal.from()
            ? cited(sentence, at, nominal)
            : sentence.words(mention.from(), nominal.to()).replaceAll("\\s+", " ");
    drafts.add(
        new ReferenceDraft(
            document.excerpt(sentence.line(), mention.from(), extent.end()),
            to,
            when,
            document.tongue().code() + "-reference"));
    return true;
  }

  /// By what a second mention of one document is known: *the bulletin of 20 March*, *our first
  /// bulletin, of 20 March*.
  private record Sameness(
      String noun, String words, Optional<String> when, Optional<String> number) {
    boolean means(Sameness other) {
      if (!noun.equals(other.noun)) return false;
      if (number.isPresent() && other.number.isPresent()) return number.equals(other.number);
      boolean day = when.filter(date -> date.length() > 7).isPresent();
      return when.equals(other.when) && (day || words.equals(other.words));
    }
  }

  /// The document as one would cite it: *its resolution* with whose it is.
  private String cited(Sentence sentence, int at, Nominal nominal) {
    String words = sentence.words(nominal.from(), nominal.to()).replaceAll("\\s+", " ");
    if (!sentence.token(nominal.from()).is("its") && !sentence.token(nominal.from()).is("their"))
      return words;
    for (int i = at - 1; i >= 0; i--)
      if (sentence.phrase(i) instanceof Nominal owner)
        for (int k = owner.from(); k < owner.to(); k++)
          if (sentence.token(k).capital() && k > owner.from()) {
            int from = k;
            return sentence.words(from, owner.to()) + words.substring(words.indexOf(' '));
          }
    return words;
  }

  /// Document nouns: the phrase's own, then those in its complements, from their own determiner.
  private List<Mention> mentions(Sentence sentence, Nominal nominal) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = nominal.from(); i < nominal.to(); i++) {
      Token token = sentence.token(i);
      boolean noun = token.can(Part.NOUN) || token.can(Part.NAME) || !token.known();
      if (!noun || !lexicon.is("document", token)) continue;
      boolean heads =
          i == nominal.head()
              || i + 1 >= nominal.core()
              || lexicon.words("numbersign").contains(sentence.token(i + 1).folded())
              || sentence.token(i + 1).number()
              || sentence.token(i + 1).kind() == Token.Kind.MARK
              || document.tongue() != org.undersigned.language.Tongue.ENGLISH
              || sentence.token(nominal.head()).is("no.");
      int from = i < nominal.core() ? nominal.from() : begins(sentence, nominal, i);
      // *à la demande du préfet*, *at the request of*, «по просьбе»
      if (from > sentence.from()
          && lexicon.is("onrequest", token)
          && lexicon.words("onrequestprep").contains(sentence.token(from - 1).folded())) continue;
      if (heads && !several(sentence, from, i)) mentions.add(new Mention(from, i));
    }
    return mentions;
  }

  /// *no reply to our letter*, *the nineteen letters*: no document that one could look up.
  private boolean several(Sentence sentence, int from, int noun) {
    for (int i = from; i < noun; i++)
      if (lexicon.words("negative").contains(sentence.token(i).folded())
          || sentence.line().numbered(i, i + 1) && !DocumentExtent.isYear(sentence.token(i)))
        return true;
    return false;
  }

  private static int begins(Sentence sentence, Nominal nominal, int noun) {
    int from = noun;
    while (from - 1 > nominal.core()
        && sentence.token(from - 1).word()
        && (sentence.token(from - 1).can(Part.ADJECTIVE)
            || sentence.token(from - 1).can(Part.DETERMINER)
            || sentence.token(from - 1).capital())) from--;
    return from;
  }

  /// A part of a law (*Article 318*) has a number and is no document.
  private Optional<String> numberOf(Sentence sentence, int noun, int end) {
    if (lexicon.is("lawpart", sentence.token(noun)) && !ofTreaty(sentence, noun, end))
      return Optional.empty();
    boolean year =
        noun + 1 == end && end < sentence.to() && DocumentExtent.isYear(sentence.token(end));
    if (year && sentence.token(noun).capital()) return Optional.of(sentence.token(end).surface());
    for (int i = noun + 1; i < Math.min(end, noun + 4); i++) {
      if (lexicon.is("document", sentence.token(i)) && sentence.token(i).word())
        return Optional.empty();
      String word = sentence.token(i).folded();
      if (lexicon.words("numbersign").contains(word)
          && i + 1 < sentence.to()
          && hasDigit(sentence.token(i + 1))) return Optional.of(sentence.token(i + 1).surface());
      if (i == noun + 1
          && hasDigit(sentence.token(i))
          && (sentence.token(noun).capital() || sentence.token(i).surface().length() >= 3))
        return Optional.of(sentence.token(i).surface());
    }
    for (int i = noun + 4; i + 1 < end && !lexicon.is("document", sentence.token(i)); i++)
      if (lexicon.words("numbersign").contains(sentence.token(i).folded())
          && hasDigit(sentence.token(i + 1))) return Optional.of(sentence.token(i + 1).surface());
    return Optional.empty();
  }

  /// *Article 5 of the Convention on Human Rights* points to the treaty; *of the Covenant* alone
  /// names none.
  private boolean ofTreaty(Sentence sentence, int noun, int end) {
    for (int i = noun + 1; i < end && i + 1 < sentence.to(); i++)
      if (lexicon.is("treaty", sentence.token(i)))
        return lexicon.words("about").contains(sentence.token(i + 1).folded());
    return false;
  }

  private static boolean hasDigit(Token token) {
    return token.surface().chars().anyMatch(Character::isDigit);
  }

  private boolean titled(Sentence sentence, int noun, int end) {
    for (int i = noun + 1; i < end; i++)
      if (sentence.line().quotations().closeOf(i) > i + 1) return true;
    return false;
  }

  private boolean version(Sentence sentence, Nominal nominal) {
    for (int i = nominal.from(); i < nominal.core(); i++)
      if (lexicon.words("earlier").contains(sentence.token(i).folded())
          || lexicon.words("previous").contains(Cast.lemma(sentence.token(i))))
        return lexicon.is("versionnoun", sentence.token(nominal.head()));
    return false;
  }

  private boolean cited(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (sentence.phrase(i) instanceof org.undersigned.language.Phrase.Verbal verbal)
        return lexicon.is("citeverb", sentence.token(verbal.main()));
      if (sentence.phrase(i) instanceof Nominal nominal && nominal.to() - nominal.from() == 1)
        return lexicon.is("citeverb", sentence.token(nominal.head()));
    }
    return false;
  }

  /// The document's own number or date: no other document.
  private boolean own(Sentence sentence, Nominal nominal, Optional<String> when) {
    boolean number = false;
    for (int i = nominal.from(); i < nominal.to(); i++)
      number |=
          profile.number().isPresent()
              && sentence.token(i).surface().equals(profile.number().get());
    if (number) return true;
    boolean demonstrative =
        lexicon.words("thisone").contains(sentence.token(nominal.from()).folded());
    return demonstrative
        || when.isPresent() && when.equals(profile.date()) && ownKind(sentence, nominal);
  }

  private boolean ownKind(Sentence sentence, Nominal nominal) {
    return profile.kind().contains(Cast.lemma(sentence.token(nominal.head())));
  }
}
