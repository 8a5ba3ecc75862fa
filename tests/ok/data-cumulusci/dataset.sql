BEGIN TRANSACTION;
CREATE TABLE "ServiceResource" (id VARCHAR(255) NOT NULL, "Name" VARCHAR(255), "ResourceType" VARCHAR(255), "IsActive" VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "ServiceResource" VALUES('ServiceResource-1','Ada; it''s
her','A','true');
CREATE TABLE "ServiceResourceSkill" (id VARCHAR(255) NOT NULL, "SkillLevel" VARCHAR(255), "EffectiveStartDate" VARCHAR(255), "SkillId" VARCHAR(255), service_resource_id VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "ServiceResourceSkill" VALUES('ServiceResourceSkill-1','4.5','2026-01-31','0C5000000000001AAA','ServiceResource-1');
COMMIT;
