package io.github.wireworthy.verdict;

/** A subject with the verdict on it. */
public record Judged<T>(T subject, Verdict verdict) {}
