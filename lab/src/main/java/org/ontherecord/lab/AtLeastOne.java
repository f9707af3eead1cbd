package org.ontherecord.lab;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option that says how many. */
public final class AtLeastOne implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9]\\d{0,8}"))
            throw new TypeConversionException("'" + value + "' is no whole number from 1 on");
        return Integer.valueOf(value);
    }
}
