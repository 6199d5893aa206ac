package org.undersigned.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.undersigned.model.Message;
import picocli.CommandLine;

/// The table of all commands, and how one of them is run. Only the command that is called is built,
/// so that the others cost nothing at the start.
public final class Commands {

  /// @param makes builds the command; it answers with its exit code
  private record Entry(
      String name, String summary, Function<Surroundings, Callable<ExitCode>> makes) {}

  private static final List<Entry> ALL =
      List.of(
          new Entry("demo", "the invented case, end to end", DemoCommand::new),
          new Entry("draft", "3 what the program reads in documents", DraftCommand::new),
          new Entry("link", "who is who in lists, with reasons", LinkCommand::new),
          new Entry("screen", "persons of a list against a public list", ScreenCommand::new),
          new Entry("match", "score two names, in any scripts", MatchCommand::new),
          new Entry("estimate", "how many, from overlapping lists", EstimateCommand::new),
          new Entry("init", "make a vault", InitCommand::new),
          new Entry("case", "make a case, or list them", CaseCommand::new),
          new Entry("run", "steps 1 to 8 on your own documents", RunCommand::new),
          new Entry("receive", "1 seal files as they are", ReceiveCommand::new),
          new Entry("imports", "receipts; retry one, undo an import", ImportsCommand::new),
          new Entry("vocabularies", "lists of terms, and your own", VocabulariesCommand::new),
          new Entry("columns", "how a list is understood; correct it", ColumnsCommand::new),
          new Entry("editions", "newer editions: added, gone, changed", EditionsCommand::new),
          new Entry("read", "2 bytes to text, in a jail", ReadCommand::new),
          new Entry("review", "4 accept, correct or reject drafts", ReviewCommand::new),
          new Entry("identify", "5 who is who, with reasons", IdentifyCommand::new),
          new Entry("copies", "lists compiled one from the other", CopiesCommand::new),
          new Entry("count", "6 count victims", s -> new StepCommand(s, StepCommand.Step.COUNT)),
          new Entry(
              "weigh", "7 claims side by side", s -> new StepCommand(s, StepCommand.Step.WEIGH)),
          new Entry("track", "8 demands and their silence", TrackCommand::new),
          new Entry("release", "9 a dossier that a stranger can check", ReleaseCommand::new),
          new Entry("apart", "take a number apart", ApartCommand::new),
          new Entry("show", "show a case or an exhibit", ShowCommand::new),
          new Entry("serve", "open the workbench in the browser", ServeCommand::new),
          new Entry("verify", "check every file, record and quote", VerifyCommand::new),
          new Entry("verify-dossier", "check a dossier offline", VerifyDossierCommand::new),
          new Entry("rebuild", "derive all anew, show nothing changed", RebuildCommand::new),
          new Entry("export", "print every kept record", ExportCommand::new));

  private final Surroundings surroundings;
  private final Words words = new Words("en");

  public Commands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// The names of all commands, in the order in which help lists them.
  static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }

  /// Runs the command that `arguments` name and returns the exit code's number.
  public int run(String... arguments) {
    if (arguments.length == 0 || List.of("--help", "-h", "help").contains(arguments[0])) {
      surroundings.out().print(overview());
      return ExitCode.DONE.number();
    }
    String name = arguments[0];
    try {
      Entry entry =
          ALL.stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow(() -> failure(Message.of("APP-02", "command", name)));
      return run(entry, List.of(arguments).subList(1, arguments.length));
    } catch (CommandFailed failed) {
      surroundings.err().println(words.of(failed.message()));
      return failed.exitCode().number();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
      surroundings
          .err()
          .println(words.of(Message.of("APP-03", "command", name, "fault", where(fault))));
      return ExitCode.CANNOT.number();
    }
  }

  private int run(Entry entry, List<String> arguments) {
    if (entry.name().equals("link")) {
      Optional<LinkCommand> plain = LinkArguments.read(surroundings, arguments);
      if (plain.isPresent()) return plain.get().call().number();
    }
    Callable<ExitCode> command = entry.makes().apply(surroundings);
    CommandLine line = new CommandLine(command).setCommandName("undersigned " + entry.name());
    line.setOut(new java.io.PrintWriter(surroundings.out(), true));
    line.setErr(new java.io.PrintWriter(surroundings.err(), true));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    // A handler that throws would have its stack trace printed: the trouble is kept and thrown
    // afterwards.
    AtomicReference<RuntimeException> trouble = new AtomicReference<>();
    line.setParameterExceptionHandler(
        (problem, _) -> {
          trouble.set(
              failure(
                  Message.of("APP-01", "command", entry.name(), "problem", problem.getMessage())));
          return ExitCode.CANNOT.number();
        });
    line.setExecutionExceptionHandler(
        (problem, _, _) -> {
          trouble.set(
              problem instanceof RuntimeException known
                  ? known
                  : new IllegalStateException(problem));
          return ExitCode.CANNOT.number();
        });
    line.setExitCodeExceptionMapper(_ -> ExitCode.CANNOT.number());
    StopNotice.post(surroundings, entry.name());
    int exit = line.execute(arguments.toArray(String[]::new));
    StopNotice.lift();
    if (trouble.get() != null) throw trouble.get();
    Object answer = line.getExecutionResult();
    return answer instanceof ExitCode code ? code.number() : exit;
  }

  private static CommandFailed failure(Message message) {
    return new CommandFailed(message, ExitCode.CANNOT);
  }

  /// Kind and place of a fault, without its text: the text may hold what an exhibit says.
  private static String where(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) root = root.getCause();
    // The first place in this program tells more than the line of a library that threw.
    List<StackTraceElement> trace = List.of(root.getStackTrace());
    String place =
        trace.stream()
            .filter(frame -> frame.getClassName().startsWith("org.undersigned."))
            .findFirst()
            .or(() -> trace.stream().findFirst())
            .map(frame -> " at " + frame)
            .orElse("");
    return root.getClass().getSimpleName() + place;
  }

  private static String overview() {
    StringBuilder text = new StringBuilder("Undersigned: every claim has someone under it.\n\n");
    text.append("usage: undersigned COMMAND [--vault DIR] [--case NAME] [--json] …\n\n");
    ALL.forEach(each -> text.append(String.format("  %-15s %s%n", each.name(), each.summary())));
    return text.append("\n'undersigned COMMAND --help' says more.\n").toString();
  }
}
