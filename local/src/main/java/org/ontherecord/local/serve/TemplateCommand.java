package org.ontherecord.local.serve;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code otr template}: the SAM template, or the variant of it whose callers bring tokens. */
@Command(name = "template", mixinStandardHelpOptions = true, description = {"Prints the SAM template.",
        "With an issuer of tokens (OpenID Connect), the variant in which writes need a token in place of a signed request: the scope archive/write to submit, archive/admin to delete, withhold and follow feeds."})
public final class TemplateCommand implements Callable<Integer> {
    private static final String SIGNED = "Auth: {Authorizer: AWS_IAM}";

    @Option(names = "--issuer", paramLabel = "URL", description = "who issues tokens: the iss of a token, with https")
    private String issuer;

    @Option(names = "--audience", paramLabel = "NAME", description = "whom tokens are for: the aud or client_id of a token")
    private String audience;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((issuer == null) != (audience == null)) throw wrong("--issuer and --audience need each other");
        String signed = Bundle.templateText();
        spec.commandLine().getOut().print(issuer == null ? signed : withTokens(signed));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String withTokens(String signed) {
        if (!isPlain(issuer) || !"https".equals(URI.create(issuer).getScheme()))
            throw wrong("--issuer must be an https address");
        if (!isPlain(audience)) throw wrong("--audience must be printable, without spaces and quotation marks");
        String authorizer = """
                DefaultAuthorizer: Tokens
                        Authorizers:
                          Tokens:
                            IdentitySource: $request.header.Authorization
                            JwtConfiguration:
                              issuer: "%s"
                              audience: ["%s"]""".formatted(issuer, audience);
        String writes = replaced(signed, "EnableIamAuthorizer: true\n        DefaultAuthorizer: AWS_IAM", authorizer);
        int admin = writes.indexOf("\n  AdminFunction:");
        return replaced(replaced(writes.substring(0, admin), SIGNED, scope("write"))
                + replaced(writes.substring(admin), SIGNED, scope("admin")), "$context.identity.userArn",
                "$context.authorizer.claims.sub");
    }

    private static String scope(String name) {
        return "Auth: {Authorizer: Tokens, AuthorizationScopes: [archive/" + name + "]}";
    }

    private static boolean isPlain(String value) {
        return value.matches("[!-~&&[^\"\\\\]]{1,500}");
    }

    private static String replaced(String template, String old, String by) {
        if (!template.contains(old)) throw new IllegalStateException("the template has no " + old);
        return template.replace(old, by);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
