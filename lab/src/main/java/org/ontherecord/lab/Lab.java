package org.ontherecord.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code lab} command. */
@Command(name = "lab", mixinStandardHelpOptions = true, description = "Scores, times and trains the reader.", subcommands = {
        Lab.Score.class, Lab.Bench.class, Lab.Train.class})
public final class Lab {
    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }

    /** What is scored on labelled data. */
    @Command(name = "score", mixinStandardHelpOptions = true, description = "Scores the reader on labelled data.", subcommands = {
            ScoreSentences.class, ScoreCoreference.class, ScoreSyntax.class})
    static final class Score {}

    /** What is timed. */
    @Command(name = "bench", mixinStandardHelpOptions = true, description = "Times the reader.", subcommands = BenchReading.class)
    static final class Bench {}

    /** What is trained. */
    @Command(name = "train", mixinStandardHelpOptions = true, description = "Trains the reader's models.", subcommands = TrainSyntax.class)
    static final class Train {}
}
