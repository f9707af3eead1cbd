package org.ontherecord.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code lab} command. */
@Command(name = "lab", mixinStandardHelpOptions = true, description = "Trains, scores and times the reader.", subcommands = {
        Lab.Train.class, Lab.Score.class, Lab.Bench.class})
public final class Lab {
    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }

    /** What is trained. */
    @Command(name = "train", mixinStandardHelpOptions = true, description = "Trains the reader's models on labelled data.", subcommands = TrainQuotations.class)
    static final class Train {}

    /** What is scored on labelled data. */
    @Command(name = "score", mixinStandardHelpOptions = true, description = "Scores the reader on labelled data.", subcommands = {
            ScoreSentences.class, ScoreQuotations.class})
    static final class Score {}

    /** What is timed. */
    @Command(name = "bench", mixinStandardHelpOptions = true, description = "Times the reader.", subcommands = BenchReading.class)
    static final class Bench {}
}
