package org.apache.storm.topology;

import java.io.Serializable;

public interface IComponent extends Serializable {}
