package org.undersigned.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// All measurements by name: `./undersigned-bench NAME [ARGUMENT …]`.
public final class Bench {

  /// A measurement's way in.
  private interface Measurement {
    void run(String[] arguments) throws Exception;
  }

  private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

  static {
    // One line each, in alphabetical order: ALL.put("linkage", Linkage::main);
    ALL.put("claims", Claims::main);
    ALL.put("counting", Counting::main);
    ALL.put("dossier-flips", DossierFlips::main);
    ALL.put("drafting", Drafting::main);
    ALL.put("drafting-speed", DraftingSpeed::main);
    ALL.put("flips", Flips::main);
    ALL.put("kernel", Kernel::main);
    ALL.put("hostile", HostileCorpus::main);
    ALL.put("increments", Increments::main);
    ALL.put("intake", Intake::main);
    ALL.put("kills", Kills::main);
    ALL.put("linkage", LinkageFigures::main);
    ALL.put("lists", Lists::main);
    ALL.put("list-in-case", ListInCase::main);
    ALL.put("log", Log::main);
    ALL.put("name-tables", NameTables::main);
    ALL.put("names", Names::main);
    ALL.put("parser-files", ParserFiles::main);
    ALL.put("pdf-places", PdfPlaces::main);
    ALL.put("readings", Readings::main);
    ALL.put("screening", Screening::main);
    ALL.put("seal", Seal::main);
    ALL.put("sound-tables", SoundTables::main);
    ALL.put("start", Start::main);
    ALL.put("verifier", VerifierSpeed::main);
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Measurement measurement = arguments.length == 0 ? null : ALL.get(arguments[0]);
    if (measurement == null) {
      System.out.println(
          "usage: bench NAME [ARGUMENT …]; names: " + String.join(", ", ALL.keySet()));
      System.exit(2);
    }
    measurement.run(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
