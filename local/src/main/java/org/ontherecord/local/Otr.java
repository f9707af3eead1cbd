package org.ontherecord.local;

import org.ontherecord.local.ingest.CheckUrlCommand;
import org.ontherecord.local.ingest.FeedCommand;
import org.ontherecord.local.serve.ServeCommand;
import org.ontherecord.local.serve.TemplateCommand;
import org.ontherecord.local.terminal.PositionsCommand;
import org.ontherecord.local.terminal.SearchCommand;
import org.ontherecord.local.transfer.ImportCommand;
import org.ontherecord.local.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code otr} command. */
@Command(name = "otr", mixinStandardHelpOptions = true, version = Otr.VERSION, description = "An archive of who said what about what.", subcommands = {
        ReadCommand.class, FeedCommand.class, CheckUrlCommand.class, ImportCommand.class, ServeCommand.class,
        PositionsCommand.class, SearchCommand.class, TemplateCommand.class, VerifyCommand.class})
public final class Otr {
    static final String VERSION = "On the Record 0.1.0";

    private Otr() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Otr());
    }
}
