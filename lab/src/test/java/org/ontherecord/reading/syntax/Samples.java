package org.ontherecord.reading.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A treebank of three sentences. */
final class Samples {
    private static final List<String> COLUMNS = List.of( //
            "# text = The ministers won't resign.", //
            "1\tThe\t_\tDET\tDT\t_\t2\tdet\t_\t_", //
            "2\tministers\t_\tNOUN\tNNS\t_\t5\tnsubj\t_\t_", //
            "3-4\twon't\t_\t_\t_\t_\t_\t_\t_\t_", //
            "3\two\t_\tAUX\tMD\t_\t5\taux\t_\t_", //
            "4\tn't\t_\tPART\tRB\t_\t5\tadvmod\t_\t_", //
            "5\tresign\t_\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No", //
            "6\t.\t_\tPUNCT\t.\t_\t5\tpunct\t_\t_", //
            "", //
            "# text = A rebel-held town fell...", //
            "1\tA\t_\tDET\tDT\t_\t5\tdet\t_\t_", //
            "2\trebel\t_\tNOUN\tNN\t_\t4\tcompound\t_\tSpaceAfter=No", //
            "3\t-\t_\tPUNCT\tHYPH\t_\t2\tpunct\t_\tSpaceAfter=No", //
            "4\theld\t_\tVERB\tVBN\t_\t5\tamod\t_\t_", //
            "5\ttown\t_\tNOUN\tNN\t_\t6\tnsubj\t_\t_", //
            "6\tfell\t_\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No", //
            "7\t...\t_\tPUNCT\t.\t_\t6\tpunct\t_\t_", //
            "", //
            "# text = Talks were held by them.", //
            "1\tTalks\t_\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_", //
            "2\twere\t_\tAUX\tVBD\t_\t3\taux:pass\t_\t_", //
            "3\theld\t_\tVERB\tVBN\t_\t0\troot\t_\t_", //
            "3.1\tthere\t_\tADV\tRB\t_\t_\t_\t_\t_", //
            "4\tby\t_\tADP\tIN\t_\t5\tcase\t_\t_", //
            "5\tthem\t_\tPRON\tPRP\t_\t3\tobl:agent\t_\tSpaceAfter=No", //
            "6\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_", //
            "");

    private Samples() {}

    static Path treebank(Path folder) throws IOException {
        return Files.write(folder.resolve("tiny.conllu"), COLUMNS);
    }
}
