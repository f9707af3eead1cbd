package org.ontherecord.local.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code otr check-url}: whether the fetcher would fetch addresses. Nothing is fetched. */
@Command(name = "check-url", mixinStandardHelpOptions = true, description = "Tells whether the fetcher would fetch addresses. Nothing is fetched.", footer = {
        "", "Reads lines of url[TAB]answers from standard input and prints allow or block[TAB]reason for each.",
        "Answers stand in for the domain name system: host=address,address, with > before what is",
        "answered when asked again. Without the tab, names are looked up. \\uXXXX stands for a character."})
public final class CheckUrlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.print(UrlVerdict.of(line) + "\n");
        }
        out.flush();
        return 0;
    }
}
