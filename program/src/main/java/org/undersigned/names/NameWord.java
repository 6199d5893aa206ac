package org.undersigned.names;

import org.undersigned.names.Alignment.Vowels;
import org.undersigned.names.NamePart.Role;

/// One word of a name made ready for comparison: read once, compared with millions.
///
/// Two words that are equal as written in the same role need only one such object. The arrays are
/// never changed after construction.
public final class NameWord {
  private final String text;
  private final Role role;
  private final boolean initial;
  private final Script script;
  private final short[] units;
  private final short[] stem;
  private final boolean fatherly;
  private final boolean daughter;
  private final int[] groups;
  private final boolean known;
  private final String folded;
  private final String bare;
  private final int foldedHash;
  private final int bareHash;
  private final float bits;
  private final long sounds;
  private final long stemSounds;
  private final int weight;
  private final int stemWeight;
  private final Vowels vowels;
  private final String pinyin;

  private NameWord(String text, Role role, boolean initial, NameFrequencies frequencies) {
    this.text = text;
    this.role = role;
    this.initial = initial;
    script = Script.of(text);
    var plain = CompoundNames.plain(Lookalikes.mended(text), script);
    units = SoundReader.read(plain);
    vowels = script == Script.ARABIC || script == Script.HEBREW ? Vowels.LEFT_OUT : Vowels.WRITTEN;
    var father =
        initial ? java.util.Optional.<Patronymics.Patronymic>empty() : Patronymics.of(plain);
    fatherly = father.isPresent();
    daughter = father.map(f -> f.child() == Patronymics.Child.DAUGHTER).orElse(false);
    stem = role == Role.PATRONYMIC || initial ? stemOf(father, units) : manOf(plain, units);
    groups = initial ? new int[0] : groups(father, plain);
    folded = NameWords.folded(plain);
    bare = PlainLetters.of(folded, script);
    foldedHash = folded.hashCode();
    bareHash = bare.hashCode();
    known = role == Role.GIVEN && !initial && KnownNames.isGiven(plain);
    bits = (float) frequencies.bitsOf(Skeleton.of(role == Role.PATRONYMIC ? stem : units));
    sounds = soundsOf(units);
    stemSounds = soundsOf(stem);
    pinyin = script == Script.HAN ? SoundReader.romanised(folded).replace(" ", "") : "";
    weight = weigh(units);
    stemWeight = weigh(stem);
  }

  /// A word on its own, weighed by the built-in table of how frequent names are.
  public static NameWord of(String text, Role role, NamePart.Written written) {
    return of(text, role, written, NameFrequencies.builtIn());
  }

  static NameWord of(String text, Role role, NamePart.Written written, NameFrequencies known) {
    return new NameWord(text, role, written == NamePart.Written.INITIAL, known);
  }

  private static short[] stemOf(java.util.Optional<Patronymics.Patronymic> father, short[] whole) {
    return father.map(f -> SoundReader.read(f.stem())).orElse(whole);
  }

  private static short[] manOf(String plain, short[] whole) {
    var folded = NameWords.folded(plain);
    return SurnameEndings.manOf(folded)
        .or(() -> CompoundNames.withoutJoinedArticle(folded))
        .map(SoundReader::read)
        .orElse(whole);
  }

  private int[] groups(java.util.Optional<Patronymics.Patronymic> father, String plain) {
    // Which word is the surname is often a guess, so a word is looked up as both.
    return role == Role.PATRONYMIC
        ? EquivalentNames.groups(father.map(Patronymics.Patronymic::stem).orElse(plain), stem)
        : EquivalentNames.groups(plain, units);
  }

  private static long soundsOf(short[] units) {
    long sounds = 0;
    for (short unit : units) {
      sounds |= Sounds.SOUND[unit];
    }
    return sounds;
  }

  private static int weigh(short[] units) {
    int sum = 0;
    for (short unit : units) {
      sum += Sounds.WEIGHT[unit];
    }
    return sum;
  }

  public String text() {
    return text;
  }

  public Role role() {
    return role;
  }

  public boolean isInitial() {
    return initial;
  }

  public Script script() {
    return script;
  }

  /// How rare the word is, in bits.
  public float bits() {
    return bits;
  }

  short[] units() {
    return units;
  }

  /// The father's name of a patronymic, the man's form of a surname, else the whole word.
  short[] stem() {
    return stem;
  }

  boolean isFatherly() {
    return fatherly;
  }

  boolean isDaughters() {
    return daughter;
  }

  /// True for a given name that lists know.
  public boolean isKnownGiven() {
    return known;
  }

  /// True for two words of one spelling, capitals aside. The hashes save looking at the letters.
  boolean isSpelledAs(NameWord other) {
    return foldedHash == other.foldedHash && folded.equals(other.folded);
  }

  /// True for two words of one spelling in plain letters.
  boolean isPlainlySpelledAs(NameWord other) {
    return bareHash == other.bareHash && bare.equals(other.bare);
  }

  /// True for a word in Han characters of which `latin` is the pinyin, tones and hyphens aside.
  boolean readsAs(NameWord latin) {
    return !pinyin.isEmpty()
        && latin.script == Script.LATIN
        && pinyin.equals(latin.bare.replace("-", "").replace("'", ""));
  }

  String folded() {
    return folded;
  }

  /// First sounds of the official forms of this name, or of the father's in a patronymic.
  long beginnings() {
    return OfficialForms.beginnings(
        fatherly
            ? Patronymics.of(folded).map(Patronymics.Patronymic::stem).orElse(folded)
            : folded);
  }

  int[] groups() {
    return groups;
  }

  /// The likeliest sounds of the units, as bits.
  long sounds() {
    return sounds;
  }

  long stemSounds() {
    return stemSounds;
  }

  int weight() {
    return weight;
  }

  int stemWeight() {
    return stemWeight;
  }

  Vowels vowels() {
    return vowels;
  }
}
