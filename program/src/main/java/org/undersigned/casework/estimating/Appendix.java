package org.undersigned.casework.estimating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.model.EstimateOutcome;
import org.undersigned.model.EstimateWorkings;
import org.undersigned.model.EstimateWorkings.MethodResult;
import org.undersigned.model.Message;
import org.undersigned.rendering.MethodAppendix;
import org.undersigned.rendering.MethodAppendix.Fact;
import org.undersigned.rendering.MethodAppendix.Method;

/// The appendix on the method of an estimate: seed, version, plan, what went in, every method that
/// was tried and how it fared.
public final class Appendix {
  private final Function<Message, String> words;

  /// @param words without their code
  public Appendix(Function<Message, String> words) {
    this.words = words;
  }

  /// For a page that shows the notes by itself.
  ///
  /// @param inputs what went in, with hashes
  public MethodAppendix of(EstimateOutcome outcome, List<Fact> inputs) {
    return new MethodAppendix(
        facts(outcome.workings(), inputs), methods(outcome.workings()), List.of(), List.of());
  }

  /// With the notes, and with what became of earlier runs.
  ///
  /// @param history a line for each run and each change
  public MethodAppendix whole(EstimateOutcome outcome, List<Fact> inputs, List<String> history) {
    EstimateWorkings workings = outcome.workings();
    List<Fact> facts = new ArrayList<>(List.of(new Fact("answer", answer(outcome))));
    facts.addAll(facts(workings, inputs));
    return new MethodAppendix(
        facts, methods(workings), workings.notes().stream().map(words).toList(), history);
  }

  /// The verdict and why, in one line.
  public String answer(EstimateOutcome outcome) {
    return Answer.name(outcome) + ": " + words.apply(Answer.reason(outcome));
  }

  private static List<Fact> facts(EstimateWorkings workings, List<Fact> inputs) {
    List<Fact> facts = new ArrayList<>(inputs);
    facts.add(new Fact("seed", "" + workings.plan().seed()));
    facts.add(new Fact("level", "" + workings.plan().level()));
    facts.add(new Fact("engine", workings.plan().version()));
    facts.add(
        new Fact(
            "divided by",
            workings.plan().stratifiedBy().isEmpty()
                ? "nothing"
                : String.join(", ", workings.plan().stratifiedBy())));
    workings.plan().settings().forEach(s -> facts.add(new Fact("plan", s)));
    return facts;
  }

  private static List<Method> methods(EstimateWorkings workings) {
    List<Method> methods = new ArrayList<>();
    for (MethodResult m : workings.panel()) methods.add(method("", m));
    for (MethodResult m : workings.context()) methods.add(method("", m));
    for (EstimateWorkings.StratumEstimate stratum : workings.strata()) {
      for (MethodResult m : stratum.outcome().workings().panel()) {
        methods.add(method(stratum.name() + ": ", m));
      }
    }
    return methods;
  }

  private static Method method(String of, MethodResult m) {
    List<String> checks =
        m.gates().stream()
            .map(g -> g.name() + " " + Rounded.measure(g.value()) + (g.passed() ? "" : " – failed"))
            .toList();
    return new Method(of + m.method(), m.setting(), result(m), checks);
  }

  /// A method's range, or its one number, or that it has none.
  static String result(MethodResult m) {
    return m.interval()
        .map(i -> Rounded.persons(i.low()) + " to " + Rounded.persons(i.high()))
        .orElse(m.median().isPresent() ? Rounded.persons(m.median().getAsLong()) : "no number");
  }
}
