package org.apache.storm.topology;

import org.apache.storm.task.IBolt;

public interface IRichBolt extends IBolt, IComponent {}
