package org.undersigned.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How many pairs one core compares in a second: `bench kernel [WHICH [JMH'S OPTION …]]`,
/// by JMH.
///
/// `records` is a pair of records compared in all fields and scored, as the engine does it;
/// `remembered` the same for 256 pairs over and over, whose values were all compared before and lie
/// in the processor's own memory: the end of the scale, which no run reaches; `unremembered` where
/// hardly any is remembered (room for 64 pairs of values to a field). `names` is a pair of whole
/// names compared jointly, as `match` does; `words` two words of names that no cache knows. Pairs
/// are candidate pairs in the order of their blocks, as the engine meets them, of [KernelPairs].
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class Kernel {

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    String which = arguments.length == 0 ? "" : arguments[0];
    String[] more = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(more))
                .include("bench\\.Kernel\\." + which)
                .build())
        .run();
  }

  @Benchmark
  @OperationsPerInvocation(KernelPairs.RECORD_PAIRS)
  public double records(KernelPairs pairs) {
    return pairs.records(0, 1, KernelPairs.RECORD_PAIRS);
  }

  @Benchmark
  @OperationsPerInvocation(KernelPairs.FEW_PAIRS)
  public double remembered(KernelPairs pairs) {
    return pairs.records(0, KernelPairs.STRIDE, KernelPairs.FEW_PAIRS);
  }

  @Benchmark
  @OperationsPerInvocation(KernelPairs.RECORD_PAIRS)
  public double unremembered(KernelPairs pairs) {
    return pairs.forgotten(0, 1, KernelPairs.RECORD_PAIRS);
  }

  @Benchmark
  @OperationsPerInvocation(KernelPairs.NAME_PAIRS)
  public double names(KernelPairs pairs) {
    double sum = 0;
    for (int i = 0; i < KernelPairs.NAME_PAIRS; i++) sum += pairs.name(i);
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(KernelPairs.NAME_PAIRS)
  public long words(KernelPairs pairs) {
    long sum = 0;
    for (int i = 0; i < KernelPairs.NAME_PAIRS; i++) sum += pairs.word(i);
    return sum;
  }
}
