package org.undersigned.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Checks every file of a vault, every record and every quote. Changes nothing.
@Command(description = "Checks every file, record and quote of a vault; changes nothing.")
final class VerifyCommand implements Callable<ExitCode> {

  private final Surroundings surroundings;
  @Mixin private VaultOptions options = new VaultOptions();
  @Mixin private Printing printing = new Printing();

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public ExitCode call() throws IOException {
    try (Office office = options.open(surroundings)) {
      Words words = new Words("en");
      OpenCase.Met met = office.check();
      met.recovered().forEach(each -> surroundings.err().println(words.of(each)));
      List<Message> faults = new ArrayList<>(met.damage());
      for (String name : office.cases())
        switch (office.openCase(name)) {
          case Office.OpeningCase.Opened(OpenCase opened) -> faults.addAll(opened.faults());
          case Office.OpeningCase.Refused(Message why) -> faults.add(why);
        }
      for (Message fault : faults)
        surroundings.out().println(printing.asJson() ? Notation.line(fault) : words.of(fault));
      if (faults.isEmpty() && !printing.asJson())
        surroundings.out().println("Everything matches: files, log, signatures, records, quotes.");
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.NOT_ALL;
    }
  }
}
