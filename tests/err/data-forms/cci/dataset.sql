INSERT INTO "Skill" VALUES('1','Spanish','Spanish');
CREATE TABLE "Skill" (id, name, label);
INSERT INTO "Skill" VALUES('1','Spanish');
INSERT INTO "Skill" VALUES('1','Spanish','Spanish'),('2','Spanish',upper('a'));
INSERT INTO "Skill" SET broken;
