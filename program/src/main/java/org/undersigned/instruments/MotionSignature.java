package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;
import org.undersigned.language.measure.DateMention;
import org.undersigned.language.measure.Dates;
import org.undersigned.model.When;

/// One signature of an early day motion: a name ("Ada Lind" or "Lind, Ada"), a party, a
/// constituency and the day it was signed, in any order after the name and parted by any of the
/// signs in use.
record MotionSignature(Signer signer, Optional<When> signedOn, boolean withdrawn) {
  private static final Pattern ENUMERATOR = Pattern.compile("^\\s*\\d{1,3}[.)]?[\\s\\u00A0]+");
  private static final Pattern PARTED =
      Pattern.compile("\\s*(?:\\t|\\||;|\\s{2,}|\\s[–—-]\\s|,|\\(|\\)|\\[|\\])\\s*");
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?i)\\b(?:signature )?withd(?:rawn|rew)\\b.*");
  private static final Pattern NOTED =
      Pattern.compile(
          "(?i)\\([^()]*\\bwithdr(?:awn|ew)\\b[^()]*\\)|\\[[^\\[\\]]*\\bwithdr(?:awn|ew)\\b[^\\[\\]]*\\]");
  private static final Pattern SIGNED =
      Pattern.compile("(?i)\\b(?:date )?(?:signed|added|tabled)\\b(?: on)?:?");

  /// The signature in one line; empty where it is none.
  static Optional<MotionSignature> of(Piece line) {
    Matcher noted = NOTED.matcher(line.text());
    boolean withdrawnInBrackets = noted.find();
    // Blanks keep every other place as it is.
    String text = noted.replaceAll(note -> " ".repeat(note.group().length()));
    if (text.length() > 220) return Optional.empty();
    Matcher enumerator = ENUMERATOR.matcher(text);
    int from = enumerator.find() ? enumerator.end() : 0;
    List<DateMention> dates = Dates.in(text, "en", Optional.empty());
    Optional<When> signedOn =
        dates.stream()
            .filter(d -> d.kind() == DateMention.Kind.POINT)
            .findFirst()
            .flatMap(DateMention::when);
    int to = text.length();
    for (DateMention date : dates) to = Math.min(to, date.span().start());
    Matcher withdrawn = WITHDRAWN.matcher(text);
    boolean taken = withdrawn.find();
    if (taken) to = Math.min(to, withdrawn.start());
    Matcher signed = SIGNED.matcher(text);
    if (signed.find()) to = Math.min(to, signed.start());
    if (to <= from) return Optional.empty();
    return signer(text.substring(from, to), line.start() + from)
        .map(s -> new MotionSignature(s, signedOn, taken || withdrawnInBrackets));
  }

  private static Optional<Signer> signer(String words, int base) {
    List<Part> parts = new ArrayList<>();
    Matcher parted = PARTED.matcher(words);
    int from = 0;
    while (parted.find()) {
      add(words, from, parted.start(), base, parts);
      from = parted.end();
    }
    add(words, from, words.length(), base, parts);
    if (parts.isEmpty()) return Optional.empty();
    Part first = parts.getFirst();
    boolean turned = parts.size() > 1 && isASurname(first.value()) && isGiven(parts.get(1).value());
    Optional<Signer> name =
        turned
            ? turned(first, parts.get(1))
            : new SignerGrammar(Names.GIVEN_THEN_SURNAME).read(first.value(), first.start());
    if (name.isEmpty()) return Optional.empty();
    List<Part> rest = parts.subList(turned ? 2 : 1, parts.size());
    Optional<Part> party = rest.stream().filter(p -> Parties.isOne(p.value())).findFirst();
    Optional<Part> place =
        rest.stream().filter(p -> !Parties.isOne(p.value()) && !p.value().isEmpty()).findFirst();
    // Columns stand in the order name, party, constituency where no party is known.
    if (party.isEmpty() && rest.size() == 2) {
      party = Optional.of(rest.getFirst());
      place = Optional.of(rest.getLast());
    }
    if (!turned && name.get().given().isEmpty() && name.get().title().isEmpty())
      return Optional.empty();
    int end = parts.getLast().end();
    return Optional.of(
        new Signer(
            name.get().title(),
            name.get().given(),
            name.get().surname(),
            place,
            party,
            first.start(),
            end));
  }

  private static Optional<Signer> turned(Part surname, Part given) {
    Optional<Signer> read =
        new SignerGrammar(Names.SURNAMES_ALONE).read(given.value(), given.start());
    if (read.isEmpty()) return Optional.empty();
    Optional<Part> names =
        read.get().given().isPresent() ? Optional.of(given) : Optional.of(read.get().surname());
    return Optional.of(
        new Signer(
            read.get().title(),
            names,
            surname,
            Optional.empty(),
            Optional.empty(),
            surname.start(),
            given.end()));
  }

  /// "Corbyn", "De Souza": one word beside particles.
  private static boolean isASurname(String words) {
    String[] parts = words.split(" ");
    int full = 0;
    for (String part : parts) if (!SignerWords.isParticle(part)) full++;
    return full == 1 && Character.isLetter(words.codePointAt(0)) && !Parties.isOne(words);
  }

  private static boolean isGiven(String words) {
    return words.split(" ").length <= 3
        && !Parties.isOne(words)
        && words.matches("\\p{Lu}[\\p{L}\\p{M}.'’ -]*");
  }

  private static void add(String words, int from, int to, int base, List<Part> parts) {
    int start = from;
    int end = to;
    while (start < end && InstrumentText.isSpace(words.charAt(start))) start++;
    while (end > start && InstrumentText.isSpace(words.charAt(end - 1))) end--;
    if (start < end) parts.add(new Part(words.substring(start, end), base + start, base + end));
  }
}
