package org.ontherecord.local.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class UrlVerdictTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://news.example/a         | news.example=93.184.216.34       | allow
            https://news.example./a        | news.example.=93.184.216.34      | allow
            https://news.example:444/      | news.example=93.184.216.34       | block: port 444
            https://news.example/          | news.example=93.184.216.34,::1   | block: not public
            https://news.example/          | news.example=93.184.216.34>::1   | block: not public
            https://news.example/          | other.example=93.184.216.34      | block: no such host
            https://news.example/          | news.example=                    | block: no such host
            https://news.example/          | news.example=NXDOMAIN            | block: no such host
            https://bücher.example/        | bücher.example=93.184.216.34     | allow
            https://news.example/          | a.example=::1 news.example=93.184.216.34 | allow
            http://93.184.216.34/          | ''                               | allow
            http://1572395042/             | ''                               | allow
            http://０ｘ７ｆ．１/              | ''                               | block: loopback
            http://[64:ff9b::a00:1]/       | ''                               | block: not global unicast
            http://a@93.184.216.34/        | ''                               | block: user name
            http://93.184.216.34\\u000d/    | ''                               | block: control characters
            """)
    void anAddressIsJudgedWithTheAnswersOfItsNames(String url, String answers, String verdict) {
        String found = UrlVerdict.of(url + "\t" + answers);

        String[] expected = verdict.split(": ", 2);
        assertEquals(expected[0], found.split("\t", 2)[0], found);
        if (expected.length > 1) assertTrue(found.contains(expected[1]), found);
    }

    @Test
    void theCommandAnswersLineByLine() {
        InputStream in = System.in;
        StringWriter out = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream(
                    "http://10.0.0.1/\nhttp://93.184.216.34/\n\n".getBytes(StandardCharsets.UTF_8)));
            assertEquals(0, new CommandLine(new CheckUrlCommand()).setOut(new PrintWriter(out)).execute());
        } finally {
            System.setIn(in);
        }
        assertEquals("block\tthe host is not public: private use (RFC 1918)\nallow\nblock\tthere is no scheme\n",
                out.toString());
    }
}
