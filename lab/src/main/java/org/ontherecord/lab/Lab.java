package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.ontherecord.lab.assurance.ScoreChecklist;
import org.ontherecord.lab.assurance.ScoreFaults;
import org.ontherecord.lab.bench.BenchGrowth;
import org.ontherecord.lab.bench.BenchReading;
import org.ontherecord.lab.bench.BenchStages;
import org.ontherecord.lab.bench.peers.BenchPeers;
import org.ontherecord.lab.coldstart.ColdStart;
import org.ontherecord.lab.cost.CostCommand;
import org.ontherecord.lab.extraction.ScoreExtraction;
import org.ontherecord.lab.feed.ScoreDates;
import org.ontherecord.lab.feed.ScoreFeeds;
import org.ontherecord.lab.handlers.BenchHandlers;
import org.ontherecord.lab.ingest.BenchIngest;
import org.ontherecord.lab.ingest.ScoreSsrf;
import org.ontherecord.lab.scale.ScaleCommand;
import org.ontherecord.lab.search.BenchSearch;
import org.ontherecord.lab.search.Rank;
import org.ontherecord.lab.search.ScoreSearch;
import org.ontherecord.lab.soak.Soak;
import org.ontherecord.lab.summary.ScoreSummaries;
import org.ontherecord.lab.summary.TrainRanking;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The {@code lab} command. */
@Command(name = "lab", mixinStandardHelpOptions = true, description = "Trains, scores and times the reader and the index.", subcommands = {
        Lab.Train.class, Lab.Score.class, JoinTexts.class, Rank.class, Lab.Bench.class, Soak.class, ColdStart.class,
        CostCommand.class, ScaleCommand.class})
public final class Lab {
    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Lab()).setExecutionExceptionHandler(Lab::told);
    }

    /** What can't be read or written is named; a fault of the program's own keeps its trace. */
    public static int told(Exception fault, CommandLine command, ParseResult arguments) throws Exception {
        if (!(fault instanceof IOException)) throw fault;
        String why = fault instanceof NoSuchFileException
                ? "there is no file " + fault.getMessage()
                : fault.getMessage();
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + why);
        return 1;
    }

    /** What is trained. */
    @Command(name = "train", mixinStandardHelpOptions = true, description = "Trains what the reader judges by.", subcommands = {
            TrainRanking.class, TrainPositions.class, TrainAffairs.class, TrainSyntax.class,
            TrainQuotations.class})
    static final class Train {}

    /** What is scored on labelled data. */
    @Command(name = "score", mixinStandardHelpOptions = true, description = "Scores the reader on labelled data.", subcommands = {
            ScoreSentences.class, ScoreCoreference.class, ScoreSummaries.class,
            ScorePositions.class, ScoreSyntax.class, ScoreQuotations.class, ScoreSearch.class,
            ScoreFeeds.class, ScoreDates.class, ScoreSsrf.class, ScoreExtraction.class, ScoreFaults.class,
            ScoreChecklist.class})
    static final class Score {}

    /** What is timed. */
    @Command(name = "bench", mixinStandardHelpOptions = true, description = "Times the reader and the index.", subcommands = {
            BenchReading.class, BenchStages.class, BenchPeers.class, BenchGrowth.class, BenchSearch.class,
            BenchHandlers.class, BenchIngest.class})
    static final class Bench {}
}
