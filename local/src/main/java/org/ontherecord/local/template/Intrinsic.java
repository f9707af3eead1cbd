package org.ontherecord.local.template;

import java.util.List;

/**
 * A value that CloudFormation computes, in its short form.
 *
 * @param function as {@code Ref}, {@code GetAtt} or {@code Sub}
 * @param argument a String, List or Map as written
 */
public record Intrinsic(String function, Object argument) {
    /** The logical id of the resource or parameter that a Ref or GetAtt names. */
    public String target() {
        return switch (function) {
            case "Ref" -> argument.toString();
            case "GetAtt" -> argument instanceof List<?> parts
                    ? parts.getFirst().toString()
                    : argument.toString().split("\\.", 2)[0];
            default -> throw new IllegalStateException("!" + function + " names no single resource");
        };
    }
}
