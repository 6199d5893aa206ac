package org.undersigned.statements.rules;

import java.math.BigDecimal;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.measure.Amount;
import org.undersigned.statements.rules.Figures.Place;

/// Numbers that count nothing: ages, numbers of things, times of day, addresses, telephone numbers,
/// the numbers of pages.
final class Uncounted {
  private final Lexicon lexicon;

  Uncounted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the amount counts nothing.
  boolean holds(Place place) {
    return age(place)
        || designator(place)
        || clock(place)
        || day(place)
        || telephone(place)
        || address(place)
        || ratio(place)
        || place.noun() >= 0 && lexicon.is("uncounted", place.token(place.noun()));
  }

  /// *000 22 41-19-07*, *555 0148*: digits that begin with a nought, or several groups by dashes.
  private static boolean telephone(Place place) {
    if (place.amount().written() != Amount.Written.DIGITS) return false;
    int dashes = 0;
    boolean nought = false;
    for (int i = place.from() - 1; i >= place.sentence().from() && digits(place, i); i--) {
      if (place.token(i).is("-") || place.token(i).is("–")) dashes++;
      nought |= place.token(i).surface().matches("0\\d+");
    }
    for (int i = place.from(); i < place.sentence().to() && digits(place, i); i++) {
      if (place.token(i).is("-") || place.token(i).is("–")) dashes++;
      nought |= place.token(i).surface().matches("0\\d+");
    }
    return dashes >= 2 || nought;
  }

  private static boolean digits(Place place, int i) {
    return place.token(i).number() || place.token(i).is("-") || place.token(i).is("–");
  }

  /// *4 Vasut Street*, *1011 Belvar*, *Rua do Farol 12*, and a page's number alone: in a line
  /// without a verb.
  private static boolean address(Place place) {
    if (place.amount().written() != Amount.Written.DIGITS) return false;
    int words = 0;
    for (int i = 0; i < place.sentence().size(); i++) {
      if (place.sentence().phrase(i) instanceof Verbal verbal && verbal.mood() == Mood.FINITE)
        return false;
      words++;
    }
    if (place.sentence().line().kind() == Line.Kind.ROW) return false;
    boolean alone = words <= 1 && place.to() - place.from() == 1;
    boolean capital = place.to() < place.sentence().to() && place.token(place.to()).capital();
    boolean last = place.from() > place.sentence().from() && street(place);
    return alone || capital || last;
  }

  private static boolean street(Place place) {
    Token before = place.token(place.from() - 1);
    boolean ends = place.to() >= place.sentence().to() || place.token(place.to()).is(",");
    return before.capital() && !before.known() && ends;
  }

  /// *aged 34*, *34 years old*, *ему было двенадцать лет*, *un garçon de 12 ans*, *Ivan Rogov,
  /// 34,*.
  private boolean age(Place place) {
    if (lexicon.words("aged").contains(place.before(0))
        || lexicon.words("aged").contains(place.before(1))) return true;
    boolean years = place.noun() >= 0 && lexicon.is("yearunit", place.token(place.noun()));
    for (int k = 0; k < 3; k++)
      if (lexicon.words("old").contains(place.after(k))
          && (k == 0 || place.noun() >= 0 && lexicon.is("timeunit", place.token(place.noun()))))
        return true;
    if (years && (grown(place) || somebodys(place))) return true;
    boolean set =
        place.before(0).equals(",") && place.from() >= 2 && place.token(place.from() - 2).capital();
    boolean alone = place.after(0).equals(",") || place.after(0).equals(")");
    boolean brackets =
        place.before(0).equals("(") && place.from() >= 2 && place.token(place.from() - 2).capital();
    boolean small = place.amount().low().compareTo(BigDecimal.valueOf(110)) < 0;
    return small && (set && (alone || years) || brackets && (alone || years));
  }

  /// *исполнилось восемь лет*, not *получил восемь лет*.
  private boolean grown(Place place) {
    for (int k = 0; k < 2; k++) if (lexicon.words("turned").contains(place.before(k))) return true;
    return false;
  }

  /// A person right before the years: *мальчик двенадцати лет*, *une fille de 12 ans*.
  private boolean somebodys(Place place) {
    int at = place.from() - 1;
    if (lexicon.words("agejoint").contains(place.before(0))) at--;
    else if (!lexicon.words("agejoint").isEmpty()) return false;
    if (at < place.sentence().from()) return false;
    Token who = place.token(at);
    return lexicon.is("person", who)
        || lexicon.is("occupation", who)
        || lexicon.is("kinship", who)
        || who.can(Part.NOUN, Feature.ANIMATE)
        || who.capital() && !who.known();
  }

  /// *at nine*, *eight in the evening*, *около семи утра*: a time of day.
  boolean clock(Place place) {
    if (place.amount().low().compareTo(BigDecimal.valueOf(24)) > 0) return false;
    // *puts the number at nine*
    for (int k = 1; k < 6; k++)
      if (lexicon.words("numbernoun").contains(place.before(k))) return false;
    boolean word = false;
    for (int k = 0; k < 4; k++) word |= lexicon.words("clockword").contains(place.after(k));
    boolean before =
        lexicon.words("clockprep").contains(place.before(0))
            || lexicon.words("of").contains(place.before(0))
                && lexicon.words("clockprep").contains(place.before(1))
            || lexicon.words("clockprep").contains(sentenceWord(place));
    if (before && word) return true;
    return before
        && place.noun() < 0
        && (place.after(0).equals(".")
            || place.after(0).equals(",")
            || place.after(0).isEmpty()
            || "”\"»".contains(place.after(0)));
  }

  /// *relâchés le 10 à midi*, *la nuit du 3 au 4*: a day of the month.
  private boolean day(Place place) {
    return place.noun() < 0
        && place.amount().written() == Amount.Written.DIGITS
        && place.amount().low().compareTo(BigDecimal.valueOf(31)) <= 0
        && lexicon.words("dayarticle").contains(place.before(0));
  }

  /// *one in four prisoners*, *un détenu sur quatre*: a share, not four of anything.
  private boolean ratio(Place place) {
    if (!lexicon.words("ratio").contains(place.before(0))) return false;
    for (int k = 1; k < 4; k++)
      if (lexicon.words("ratioone").contains(place.before(k))) return true;
    return false;
  }

  private static String sentenceWord(Place place) {
    return place.token(place.from()).folded();
  }

  private boolean designator(Place place) {
    String before = place.before(0);
    if (lexicon.words("designator").contains(before)) return true;
    boolean start =
        place.from() == place.sentence().from()
            && place.amount().written() == Amount.Written.DIGITS;
    return start && (place.after(0).equals(".") || place.after(0).equals(")")) && place.noun() < 0;
  }
}
