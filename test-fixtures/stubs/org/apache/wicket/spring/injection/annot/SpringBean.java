package org.apache.wicket.spring.injection.annot;

public @interface SpringBean {}
