package org.undersigned.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.People;
import org.undersigned.casework.asking.ReviewPersons;
import org.undersigned.casework.asking.ReviewPersons.Pair;
import org.undersigned.casework.steps.IdentifyPersons;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.Reference;

/// Review of persons at the terminal: a pair with its reasons, an answer with its reason, the next
/// pair by what the answer taught. `u` takes the last answer back.
final class ReviewSession {
  private static final String QUESTION =
      "  same, different, cannot tell, weakest link, undo, skip or quit [s/d/c/w/u/k/q]? ";
  private static final int AHEAD = 100;

  private final OpenCase opened;
  private final Surroundings surroundings;
  private final VaultOptions options;
  private final Questions questions;
  private final Set<String> skipped = new HashSet<>();
  private final Deque<Answered> answers = new ArrayDeque<>();

  private record Answered(Id<?> link, String pair) {}

  ReviewSession(OpenCase opened, Surroundings surroundings, VaultOptions options) {
    this.opened = opened;
    this.surroundings = surroundings;
    this.options = options;
    this.questions = new Questions(surroundings);
  }

  /// Asks until nothing is left or the colleague quits.
  void run() throws IOException {
    Optional<Pair> next = next();
    while (next.isPresent()) {
      Pair pair = next.get();
      PairLines.of(pair).forEach(surroundings.out()::println);
      String answer = questions.ask(QUESTION);
      if (answer.isEmpty() || answer.startsWith("q")) break;
      next = answered(pair, answer.charAt(0));
    }
    if (next.isEmpty()) surroundings.out().println("nothing is left to look at");
    surroundings.out().println(answers.size() + " judgements kept");
  }

  private Optional<Pair> answered(Pair pair, char answer) throws IOException {
    switch (answer) {
      case 's' -> judge(pair, Link.Judgement.SAME);
      case 'd' -> judge(pair, Link.Judgement.DIFFERENT);
      case 'c' -> judge(pair, Link.Judgement.UNDECIDED);
      case 'k' -> skipped.add(key(pair));
      case 'u' -> undo();
      case 'w' -> {
        if (pair.weakest().isPresent())
          return ReviewPersons.of(opened.book())
              .pair(pair.weakest().get().one().id(), pair.weakest().get().other().id());
        surroundings.out().println("  the two are not one person so far: there is no such link");
        return Optional.of(pair);
      }
      default -> {
        surroundings.out().println("  one of the letters s, d, c, w, u, k, q");
        return Optional.of(pair);
      }
    }
    return next();
  }

  private Optional<Pair> next() {
    return ReviewPersons.of(opened.book()).next(AHEAD).stream()
        .filter(pair -> !skipped.contains(key(pair)))
        .findFirst();
  }

  private static String key(Pair pair) {
    return pair.one().id() + " " + pair.other().id();
  }

  private void judge(Pair pair, Link.Judgement judgement) throws IOException {
    String why = questions.ask("  why? ");
    Optional<Message> refused = step().judge(pair.one().id(), pair.other().id(), judgement, why);
    if (refused.isPresent()) {
      say(refused.get());
      return;
    }
    answers.push(new Answered(last().id(), key(pair)));
    skipped.add(key(pair));
    contradictions().forEach(this::say);
  }

  /// The record that was kept last.
  private Link<?> last() {
    return (Link<?>) opened.book().inOrder().getLast();
  }

  private void undo() {
    if (answers.isEmpty()) {
      surroundings.out().println("  nothing of this session is left to take back");
      return;
    }
    Answered answered = answers.pop();
    step().takeBack(answered.link(), "undone at review").ifPresent(this::say);
    skipped.remove(answered.pair());
    surroundings.out().println("  taken back");
  }

  private List<Message> contradictions() {
    return People.contradictions(opened.book()).stream()
        .map(
            chain ->
                Message.of(
                    "LINK-31",
                    "chain",
                    chain.stream().map(Reference::asWritten).collect(Collectors.joining(" = "))))
        .toList();
  }

  private IdentifyPersons step() {
    return new IdentifyPersons(opened, options.acting(surroundings));
  }

  private void say(Message message) {
    surroundings.err().println(new Words("en").of(message));
  }
}
