package org.undersigned.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrases;
import org.undersigned.language.Quotations;
import org.undersigned.language.Sentences;
import org.undersigned.language.Spans;
import org.undersigned.language.Token;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;
import org.undersigned.model.Reading;

/// Who speaks in a document that nobody signed: from its header, its footer, or its first sentence.
final class Authors {
  private static final Pattern WITNESS =
      Pattern.compile(
          "(?iuU)\\b(?:witness(?: account| statement)?|statement of witness|témoin|témoignage(?:"
              + " n°)?|свидетел[ья])\\s+(?:no\\.?\\s*|№\\s*|n°\\s*)?([A-ZА-Я]{1,3}[-–]?\\d+|[A-ZА-Я]\\.|\\d+)");
  private static final Pattern APPLICANT =
      Pattern.compile(
          "(?iuU)(?:applicant|requérante?|заявитель(?:ница)?)\\s*:\\s*((?:(?:mr|ms|mrs|m\\.|mme|г-н|г-жа)\\.?"
              + " )?[\\p{Lu}][\\p{L}’'-]+(?: [\\p{Lu}][\\p{L}’'-]+){1,3})");
  private static final Pattern COPYRIGHT =
      Pattern.compile("[©]\\s*([^,.\\d\\n]{3,60}?)[\\s,.]*(?:\\d{4}|$|\\n|[.,])");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?uU)^[^\\n"
              + "]{3,60}?(?:\\(([^)\\d]{2,40})\\)|[—–-]"
              + " ?([«“\"][^»”\"]{2,40}[»”\"]))\\s*(?:[—–-]|$)",
          Pattern.MULTILINE);

  /// *Statement No. 4 of the …*: the number counts statements and is nobody's name.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iuU)^(?:(?:statement|report|bulletin|communiqué|déclaration|rapport|заявление|доклад)"
              + "\\s+)?(?:no\\.?|n°|№)\\s*\\d+\\s+(?:(?:of|by|from)\\s+(?:the\\s+)?|de\\s+(?:la\\s+)?|du\\s+|des\\s+|от\\s+)?");
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?iuU)^[^.;]{0,50}?\\b(?:announces|informs|states|wishes to (?:inform|state)|makes"
              + " known|regrets to announce|informe|annonce|communique|fait savoir|porte à la"
              + " connaissance|tient à"
              + " (?:informer|préciser|rappeler)|сообщает|информирует|уведомляет|доводит до"
              + " сведения|заявляет|считает необходимым)\\b");

  private static final Pattern EXPERTS =
      Pattern.compile(
          "(?uU)\\b((?:[Ll]es )?[Ee]xpert(?:e)?s (?:de l[’']|du |des |de la |of the |of"
              + " )(?:[\\p{L}’'-]+ ?){1,3}?)(?= (?:s['’]|se"
              + " |ont|d[ée]|appell|alarm|condamn|urge|call|warn|express|exhort|salu))");

  private static final Pattern ISSUED =
      Pattern.compile(
          "(?iuU)^(?:(?:statement|report|press release|urgent"
              + " appeal|issued|published|communiqué|déclaration|rapport|appel|заявление|доклад|отчёт|сообщение)\\s+(?:by|of|from|de"
              + " la|de l[’']|du|des|de)?\\s*(?:the )?|source ?: |источник ?: |from ?: |émetteur ?:"
              + " )(?=\\p{Lu})");

  private static final String[][] LETTERS = {
    {"МВД", "министерств\\p{L} внутренних дел", "Министерство внутренних дел"},
    {"МИД", "министерств\\p{L} иностранных дел", "Министерство иностранных дел"},
    {"Минюст", "министерств\\p{L} юстиции", "Министерство юстиции"},
    {"Генпрокуратура", "генеральн\\p{L}+ прокуратур", "Генеральная прокуратура"}
  };

  private Authors() {}

  static String of(Reading reading, Header header, String kind) {
    return unabridged(speltOut(found(reading, header, kind), reading), reading);
  }

  /// A ministry named by its letters, in full where the text gives it in full.
  private static String speltOut(String author, Reading reading) {
    for (String[] pair : LETTERS) {
      Matcher full =
          Pattern.compile(pair[1], Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE)
              .matcher(reading.text());
      if (author.matches("(?uU).*\\b" + pair[0] + "\\b.*") && full.find())
        return author.replace(pair[0], pair[2]);
    }
    return author;
  }

  /// A short name in capitals, in full where the text gives both: *Agence Trois-Fleuves (ATF)*.
  private static String unabridged(String author, Reading reading) {
    if (!author.matches("\\p{Lu}{2,6}")) return author;
    Matcher full =
        Pattern.compile("(\\p{Lu}[\\p{L}’'-]+(?:[ ][\\p{L}’'-]+){0,5}) \\(" + author + "\\)")
            .matcher(reading.text());
    while (full.find()) if (full.group(1).contains(" ")) return full.group(1);
    return author;
  }

  private static String found(Reading reading, Header header, String kind) {
    boolean russian = reading.language().equals("ru");
    boolean french = reading.language().equals("fr");
    return switch (kind) {
      case "witness account" -> witness(header, reading);
      case "red-notice challenge" -> counsel(reading, header);
      case "experts' statement" -> working(header).orElseGet(() -> experts(reading));
      case "news-agency article" ->
          agency(header)
              .orElse(
                  russian
                      ? "информационное агентство"
                      : french ? "l’agence de presse" : "the news agency");
      case "government press statement" ->
          announcing(reading, header)
              .or(() -> line(header))
              .or(() -> first(reading, header))
              .or(() -> aside(header))
              .or(() -> signed(reading))
              .orElse(unnamed(reading));
      default ->
          line(header)
              .or(() -> announcing(reading, header))
              .or(() -> aside(header))
              .or(() -> copyright(header))
              .or(() -> signed(reading))
              .or(() -> first(reading, header))
              .orElse(unnamed(reading));
    };
  }

  /// A working group or rapporteur whose name heads the text.
  private static Optional<String> working(Header header) {
    for (String line : header.all())
      if (line.matches(
              "(?iuU)^(the )?(working group|special rapporteur|groupe de travail|rapporteu\\p{L}+"
                  + " spéciale?|рабочая группа|специальн\\p{L}+ докладчи\\p{L}+)[^.:]*$")
          && line.split("\\s+").length <= 14) return Optional.of(line);
    return Optional.empty();
  }

  /// In the longest form that the text uses.
  private static String experts(Reading reading) {
    Matcher named = EXPERTS.matcher(reading.text());
    if (named.find() && !named.group(1).matches("(?i).*(onu|nations unies|united nations).*"))
      return named.group(1).strip();
    String small = reading.text().toLowerCase(Locale.ROOT);
    return switch (reading.language()) {
      case "fr" ->
          small.contains("nations unies")
              ? "les experts des Nations unies"
              : "les experts de l’ONU";
      case "ru" ->
          small.contains("объединенных наций") || small.contains("объединённых наций")
              ? "эксперты Организации Объединённых Наций"
              : "эксперты ООН";
      default -> small.contains("united nations") ? "the United Nations experts" : "UN experts";
    };
  }

  private static String unnamed(Reading reading) {
    return switch (reading.language()) {
      case "fr" -> "l’auteur de ce document";
      case "ru" -> "автор документа";
      default -> "the author of this document";
    };
  }

  private static String witness(Header header, Reading reading) {
    Matcher named = WITNESS.matcher(header.lines() + "\n" + header.opening());
    boolean found = named.find();
    return switch (reading.language()) {
      case "fr" -> found ? "Témoin " + named.group(1) : "le témoin";
      case "ru" -> found ? "Свидетель " + named.group(1) : "свидетель";
      default -> found ? "Witness " + named.group(1) : "the witness";
    };
  }

  private static String counsel(Reading reading, Header header) {
    Matcher named = APPLICANT.matcher(reading.text());
    boolean found = named.find();
    return switch (reading.language()) {
      case "fr" -> found ? "l’avocat de " + named.group(1) : "l’avocat du requérant";
      case "ru" -> found ? "адвокат заявителя " + named.group(1) : "адвокат заявителя";
      default -> found ? "counsel for " + named.group(1) : "counsel for the applicant";
    };
  }

  private static Optional<String> agency(Header header) {
    Matcher dateline = DATELINE.matcher(header.lines() + "\n" + header.opening());
    while (dateline.find()) {
      String name = dateline.group(1) != null ? dateline.group(1) : dateline.group(2);
      if (!name.matches(".*\\d.*")) return Optional.of(name.strip());
    }
    Optional<String> footer = copyright(header);
    return footer.or(() -> line(header)).or(() -> aside(header));
  }

  private static Optional<String> copyright(Header header) {
    for (String aside : header.asides()) {
      Matcher found = COPYRIGHT.matcher(aside);
      if (found.find() && !found.group(1).isBlank()) return Optional.of(found.group(1).strip());
    }
    for (String aside : header.asides())
      if (aside.matches("(?uU)[\\p{Lu}«“][^.\\n]{3,50} \\d{4}"))
        return Optional.of(aside.replaceAll("\\s*\\d{4}$", ""));
    return Optional.empty();
  }

  /// The header's line that is an organisation's name, or what stands before a date or kind in it:
  /// *Steppe Memory Group, Interim report, 30 April 2031*.
  private static Optional<String> line(Header header) {
    for (String printed : header.all()) {
      String line = NUMBERED.matcher(ISSUED.matcher(printed).replaceFirst("")).replaceFirst("");
      if (Titles.authorLine(line) && !HeaderWords.kindOnly(line) && !line.matches(".*\\d{4}.*"))
        return Optional.of(proper(line.replaceFirst("\\s+[-–—|]\\s+.*$", "")));
      for (String part : List.of(line.split("\\s*(?:,|\\s[-–—|]\\s)\\s*")))
        if (line.contains(part)
            && !part.equals(line)
            && HeaderWords.namesBody(part)
            && !HeaderWords.kindOnly(part)
            && part.split("\\s+").length <= 10
            && !part.matches(".*\\d{4}.*")
            && Titles.authorLine(part)) return Optional.of(proper(part));
    }
    return Optional.empty();
  }

  /// A footer that says whose page it is.
  private static Optional<String> aside(Header header) {
    Optional<String> owner = copyright(header).filter(HeaderWords::namesBody);
    if (owner.isPresent()) return owner;
    for (String aside : header.asides()) {
      String first = aside.split("[.\\n]")[0].strip();
      if (HeaderWords.namesBody(first)
          && Titles.authorLine(first)
          && first.split("\\s+").length >= 2) return Optional.of(first);
    }
    return Optional.empty();
  }

  /// *The High Command informs the public that …*: whoever opens the text by announcing.
  private static Optional<String> announcing(Reading reading, Header header) {
    Optional<String> first = first(reading, header);
    if (first.isEmpty()) return first;
    Optional<String> printed = line(header).filter(line -> line.contains(first.get()));
    if (printed.isPresent()) return printed;
    String text = header.opening().replaceAll("\\s+", " ");
    int at = text.indexOf(first.get());
    if (at < 0) return Optional.empty();
    int end = at + first.get().length();
    String next = text.substring(end, Math.min(text.length(), end + 90));
    return ANNOUNCES.matcher(next).find() ? first : Optional.empty();
  }

  /// *The Ministry of the Interior announces …*: the first body named at the head of a sentence.
  private static Optional<String> first(Reading reading, Header header) {
    Optional<Tongue> tongue = Tongue.of(reading.language());
    if (tongue.isEmpty()) return Optional.empty();
    String text = header.opening();
    List<Token> tokens = Tokens.of(tongue.get(), text, 0, text.length());
    Quotations quotations = Quotations.of(tokens, text);
    Phrases.Block block =
        new Phrases.Block(tongue.get(), tokens, quotations, Spans.none(tokens.size()));
    for (Sentences.Run run : Sentences.of(tokens, 0, tokens.size(), quotations))
      for (Phrase phrase : Phrases.of(block, run.from(), run.to())) {
        if (phrase instanceof Phrase.Verbal) break;
        if (!(phrase instanceof Phrase.Nominal nominal)) continue;
        int from = nominal.from();
        if (tokens.get(from).can(Part.DETERMINER)) from++;
        if (from >= nominal.to() || !tokens.get(from).capital()) continue;
        String words =
            text.substring(tokens.get(from).start(), tokens.get(nominal.to() - 1).end())
                .replaceAll("\\s+", " ");
        if (HeaderWords.namesBody(words)) return Optional.of(words);
      }
    return Optional.empty();
  }

  /// A short last line with an organisation's name signs the text.
  private static Optional<String> signed(Reading reading) {
    for (int i = reading.blocks().size() - 1; i >= Math.max(0, reading.blocks().size() - 4); i--) {
      var block = reading.blocks().get(i);
      String words = reading.words(block.start(), block.end()).strip();
      for (String line : words.split("\n")) {
        String bare =
            line.replaceFirst("^[—–-]\\s*", "").replaceFirst("[,.]?\\s*\\d{1,2}.*$", "").strip();
        if (bare.split("\\s+").length <= 9
            && Titles.authorLine(bare)
            && !HeaderWords.kindOnly(bare)) return Optional.of(bare);
      }
    }
    return Optional.empty();
  }

  /// A line in capitals is an organisation's name shouted.
  private static String proper(String line) {
    if (!line.equals(line.toUpperCase(Locale.ROOT)) || line.length() < 6) return line;
    StringBuilder words = new StringBuilder();
    for (String word : line.split(" ")) {
      if (!words.isEmpty()) words.append(' ');
      int first = 0;
      while (first < word.length() - 1 && !Character.isLetter(word.charAt(first))) first++;
      words.append(
          word.length() <= 2
              ? word.toLowerCase(Locale.ROOT)
              : word.substring(0, first + 1) + word.substring(first + 1).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
