package org.apache.storm.topology.base;

import org.apache.storm.topology.IComponent;

public abstract class BaseComponent implements IComponent {}
