package io.github.wireworthy.facts;

/**
 * An import (JLS 7.5).
 *
 * @param name {@code java.util.Map.Entry}, or what stands before {@code .*}
 * @param isModule {@code import module java.base}
 */
public record ImportFact(String name, boolean isStatic, boolean isOnDemand, boolean isModule) {}
